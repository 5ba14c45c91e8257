; The installer for one person, without administrator rights. Built by installer.mjs, which defines SOURCE, OUTPUT, VERSION, ICON, SIDE (a picture), KILOBYTES, and for tests
; QUICK: packed in a tenth of the time.
Unicode true
Target amd64-unicode
RequestExecutionLevel user
!ifdef QUICK
  SetCompressor /SOLID zlib
!else
  SetCompressor /SOLID lzma
!endif
SetDateSave off
ManifestDPIAware true
CRCCheck force

!include MUI2.nsh
!include LogicLib.nsh
!include StrFunc.nsh
${StrStr}
${UnStrRep}

!define PROGRAM "tthc-score"
!define TITLE "Chấm điểm thủ tục hành chính"
!define VERB "Lập báo cáo chấm điểm"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${PROGRAM}"
!define APP_PATH_KEY "Software\Microsoft\Windows\CurrentVersion\App Paths\${PROGRAM}.exe"
!define PATH_KEY "Environment"
!define VERB_KEY "Software\Classes\SystemFileAssociations\.xlsx\shell\${PROGRAM}"

Name "${TITLE} (tthc-score)"
BrandingText "tthc-score ${VERSION}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\${PROGRAM}"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"

VIProductVersion "${VERSION}.0"
VIFileVersion "${VERSION}.0"
VIAddVersionKey /LANG=1066 "ProductName" "tthc-score"
VIAddVersionKey /LANG=1066 "FileDescription" "Cài đặt tthc-score"
VIAddVersionKey /LANG=1066 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1066 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1066 "LegalCopyright" "Giấy phép MIT"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_WELCOMEPAGE_TITLE "Cài đặt chương trình chấm điểm"
!define MUI_WELCOMEPAGE_TEXT "Chương trình lập báo cáo chấm điểm giải quyết thủ tục hành chính từ tệp Excel số liệu.$\r$\n$\r$\nChỉ cài cho tài khoản đang dùng, không cần quyền quản trị. Sau khi cài có:$\r$\n$\r$\n  •  biểu tượng trên màn hình nền và trong menu Start;$\r$\n  •  lệnh “${VERB}” khi bấm chuột phải vào tệp Excel.$\r$\n$\r$\nBấm Cài đặt để bắt đầu."
!define MUI_FINISHPAGE_TITLE "Đã cài xong"
!define MUI_FINISHPAGE_TEXT "Kéo tệp Excel số liệu thả vào biểu tượng “${TITLE}” trên màn hình nền, hoặc bấm đúp biểu tượng để mở chương trình."
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}.exe"
!define MUI_FINISHPAGE_RUN_PARAMETERS "--window"
!define MUI_FINISHPAGE_RUN_TEXT "Mở chương trình ngay"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Vietnamese"

; NSIS writes its own with marks apart from their letters, which not every font puts together.
MiscButtonText "Quay lại" "Tiếp tục" "Hủy bỏ" "Đóng"
InstallButtonText "Cài đặt"
UninstallButtonText "Gỡ bỏ"

; The person's own Path, to $0. NSIS reads and writes no text of 1024 letters: $1 is 1 where there is room for this folder, and nothing is
; lost; the error flag alone does not tell a Path that is too long from none.
!macro ReadPath
  StrCpy $1 1
  ClearErrors
  ReadRegStr $0 HKCU "${PATH_KEY}" "Path"
  ${If} ${Errors}
    StrCpy $2 0
    ${Do}
      EnumRegValue $3 HKCU "${PATH_KEY}" $2
      IntOp $2 $2 + 1
      ${If} $3 == "Path"
        StrCpy $1 0
      ${EndIf}
    ${LoopUntil} $3 == ""
  ${EndIf}
  StrLen $2 "$0;$INSTDIR;"
  ${If} $2 > 1000
    StrCpy $1 0
  ${EndIf}
!macroend

!macro TellOfNewPath
  SendMessage ${HWND_BROADCAST} ${WM_SETTINGCHANGE} 0 "STR:Environment" /TIMEOUT=5000
!macroend

!macro Shortcut FILE
  CreateShortCut "${FILE}" "$INSTDIR\${PROGRAM}.exe" "--window" "$INSTDIR\${PROGRAM}.exe" 0 SW_SHOWNORMAL "" "${TITLE}: thả tệp Excel số liệu vào đây"
!macroend

Section
  SetShellVarContext current
  SetOutPath "$INSTDIR"
  ; An older one may have had files that this one has not.
  RMDir /r "$INSTDIR\node_modules"
  File /r "${SOURCE}/*"
  WriteUninstaller "$INSTDIR\go-cai-dat.exe"

  SetOutPath "$DOCUMENTS"
  !insertmacro Shortcut "$SMPROGRAMS\${TITLE}.lnk"
  !insertmacro Shortcut "$DESKTOP\${TITLE}.lnk"
  !insertmacro Shortcut "$SENDTO\${VERB}.lnk"

  WriteRegStr HKCU "${VERB_KEY}" "" "${VERB}"
  WriteRegStr HKCU "${VERB_KEY}" "Icon" '"$INSTDIR\${PROGRAM}.exe"'
  WriteRegStr HKCU "${VERB_KEY}\command" "" '"$INSTDIR\${PROGRAM}.exe" --window "%1"'
  WriteRegStr HKCU "${APP_PATH_KEY}" "" "$INSTDIR\${PROGRAM}.exe"

  ; For the messages' own advice: they name commands as `tthc-score check …`.
  !insertmacro ReadPath
  ${StrStr} $2 ";$0;" ";$INSTDIR;"
  ${If} $2 == ""
  ${AndIf} $1 == 1
    ${If} $0 != ""
      StrCpy $0 "$0;"
    ${EndIf}
    WriteRegExpandStr HKCU "${PATH_KEY}" "Path" "$0$INSTDIR"
    !insertmacro TellOfNewPath
  ${EndIf}

  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${TITLE} (tthc-score)"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM}.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "tthc-score"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\go-cai-dat.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\go-cai-dat.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

Section "Uninstall"
  SetShellVarContext current
  Delete "$SMPROGRAMS\${TITLE}.lnk"
  Delete "$DESKTOP\${TITLE}.lnk"
  Delete "$SENDTO\${VERB}.lnk"
  DeleteRegKey HKCU "${VERB_KEY}"
  DeleteRegKey HKCU "${APP_PATH_KEY}"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  !insertmacro ReadPath
  ${UnStrRep} $2 ";$0;" ";$INSTDIR;" ";"
  ${If} $2 != ";$0;"
  ${AndIf} $1 == 1
    StrCpy $2 $2 -1 1
    ${If} $2 == ""
      DeleteRegValue HKCU "${PATH_KEY}" "Path"
    ${Else}
      WriteRegExpandStr HKCU "${PATH_KEY}" "Path" $2
    ${EndIf}
    !insertmacro TellOfNewPath
  ${EndIf}
  ; What else a person keeps in this folder stays.
  Delete "$INSTDIR\${PROGRAM}.exe"
  Delete "$INSTDIR\GIAY-PHEP.txt"
  Delete "$INSTDIR\go-cai-dat.exe"
  RMDir /r "$INSTDIR\node_modules"
  RMDir "$INSTDIR"
SectionEnd
