@echo off
rem For who has Node: drop a workbook on this file, and the report is written beside it. The window stays open until Enter is pressed.
chcp 65001 >nul
where node >nul 2>nul || (echo Máy chưa có Node.js 20 trở lên: tải ở nodejs.org, cài xong rồi thả lại. & pause & exit /b 1)
if not exist "%~dp0..\dist\cli\main.js" (
  echo Lần đầu: đang chuẩn bị chương trình, chờ một lát…
  pushd "%~dp0.."
  call npm ci --include=dev --no-audit --no-fund || (popd & pause & exit /b 1)
  popd
)
node "%~dp0tthc-score.js" --window %*
