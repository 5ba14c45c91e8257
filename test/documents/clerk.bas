' What a clerk does to a template in LibreOffice: open, edit, save as what it was.

' Every edit in one start of LibreOffice; one that fails leaves no file, and the others are done.
Sub AllEdits(templates, edited)
  On Error Resume Next
  word = templates & "/bao-cao.docx"
  WordLook word, edited & "/WordLook.docx"
  WordPicture word, edited & "/WordPicture.docx"
  WordSentence word, edited & "/WordSentence.docx"
  WordColumn word, edited & "/WordColumn.docx"
  WordHeader word, edited & "/WordHeader.docx"
  sheets = templates & "/bao-cao.xlsx"
  SheetLook sheets, edited & "/SheetLook.xlsx"
  SheetPicture sheets, edited & "/SheetPicture.xlsx"
  SheetSentence sheets, edited & "/SheetSentence.xlsx"
  SheetColumn sheets, edited & "/SheetColumn.xlsx"
  SheetTab sheets, edited & "/SheetTab.xlsx"
  SheetDrawings sheets, edited & "/SheetDrawings.xlsx"
End Sub

Sub WordLook(from, to_)
  document = OpenFile(from)
  ' Another typeface throughout, and larger body text.
  families = document.StyleFamilies.getByName("ParagraphStyles")
  For Each name In families.ElementNames
    families.getByName(name).CharFontName = "Liberation Sans"
  Next
  families.getByName("Nội dung").CharHeight = 13
  SaveAndClose document, to_, "MS Word 2007 XML"
End Sub

Sub WordPicture(from, to_)
  document = OpenFile(from)
  picture = document.createInstance("com.sun.star.text.TextGraphicObject")
  provider = createUnoService("com.sun.star.graphic.GraphicProvider")
  Dim source(0) As New com.sun.star.beans.PropertyValue
  source(0).Name = "URL"
  source(0).Value = ConvertToURL(Environ("TTHC_PICTURE"))
  picture.Graphic = provider.queryGraphic(source())
  picture.Width = 2000
  picture.Height = 2000
  text = document.TextTables.getByIndex(0).getCellByName("A1")
  text.insertTextContent(text.createTextCursor(), picture, False)
  SaveAndClose document, to_, "MS Word 2007 XML"
End Sub

Sub WordSentence(from, to_)
  document = OpenFile(from)
  ' A sentence with a placeholder half in bold, after the paragraph of the whole.
  search = document.createReplaceDescriptor()
  search.SearchString = "{{Kết quả chung}}"
  found = document.findFirst(search)
  cursor = found.Text.createTextCursorByRange(found.End)
  cursor.Text.insertControlCharacter(cursor, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
  cursor.Text.insertString(cursor, "Báo cáo do {{Chức ", False)
  cursor.CharWeight = com.sun.star.awt.FontWeight.BOLD
  cursor.Text.insertString(cursor, "vụ ký}} {{Người ký}} duyệt.", False)
  ' Words of the template's own.
  search.SearchString = "1. Tình hình triển khai thực hiện"
  search.ReplaceString = "1. Công tác chỉ đạo, điều hành"
  document.replaceAll(search)
  SaveAndClose document, to_, "MS Word 2007 XML"
End Sub

Sub WordColumn(from, to_)
  document = OpenFile(from)
  ' The column of dossiers, taken out of the criteria form: cursor into it, Table - Delete - Columns.
  search = document.createSearchDescriptor()
  search.SearchString = "{{Số hồ sơ}}"
  document.CurrentController.ViewCursor.gotoRange(document.findFirst(search).Start, False)
  Dispatch document, ".uno:DeleteColumns"
  SaveAndClose document, to_, "MS Word 2007 XML"
End Sub

Sub WordHeader(from, to_)
  document = OpenFile(from)
  ' A footer with a placeholder, tracked changes left in, and a text box.
  styles = document.StyleFamilies.getByName("PageStyles")
  page = styles.getByName(document.Text.createEnumeration().nextElement().PageStyleName)
  page.FooterIsOn = True
  page.FooterText.String = "{{Cơ quan}} - {{Kỳ sau}}"
  document.RecordChanges = True
  search = document.createReplaceDescriptor()
  search.SearchString = "(Có biểu chi tiết kèm theo)."
  search.ReplaceString = "(Chi tiết: các biểu kèm theo)."
  document.replaceAll(search)
  document.RecordChanges = False
  SaveAndClose document, to_, "MS Word 2007 XML"
End Sub

Sub SheetLook(from, to_)
  document = OpenFile(from)
  For Each sheet In document.Sheets
    sheet.CharFontName = "DejaVu Serif"
  Next
  SaveAndClose document, to_, "Calc MS Excel 2007 XML"
End Sub

Sub SheetPicture(from, to_)
  document = OpenFile(from)
  sheet = document.Sheets.getByIndex(2)
  picture = document.createInstance("com.sun.star.drawing.GraphicObjectShape")
  provider = createUnoService("com.sun.star.graphic.GraphicProvider")
  Dim source(0) As New com.sun.star.beans.PropertyValue
  source(0).Name = "URL"
  source(0).Value = ConvertToURL(Environ("TTHC_PICTURE"))
  picture.Graphic = provider.queryGraphic(source())
  sheet.DrawPage.add(picture)
  Dim size As New com.sun.star.awt.Size
  size.Width = 1500
  size.Height = 1500
  picture.setSize(size)
  SaveAndClose document, to_, "Calc MS Excel 2007 XML"
End Sub

Sub SheetSentence(from, to_)
  document = OpenFile(from)
  sheet = document.Sheets.getByIndex(2)
  sheet.Rows.insertByIndex(2, 1)
  sheet.getCellRangeByName("A3").String = "Người ký: {{Người ký}}"
  sheet.getCellRangeByName("A11").String = "Người lập biểu"
  SaveAndClose document, to_, "Calc MS Excel 2007 XML"
End Sub

Sub SheetColumn(from, to_)
  document = OpenFile(from)
  sheet = document.Sheets.getByIndex(2)
  ' The officers' average goes, the names get more room.
  sheet.Columns.removeByIndex(12, 1)
  sheet.Columns.getByIndex(1).Width = 7000
  SaveAndClose document, to_, "Calc MS Excel 2007 XML"
End Sub

Sub SheetDrawings(from, to_)
  document = OpenFile(from)
  sheet = document.Sheets.getByIndex(2)
  ' A chart, a text box, a rectangle, a drop-down; the sheet is locked.
  Dim place As New com.sun.star.awt.Rectangle
  place.X = 1000
  place.Y = 8000
  place.Width = 8000
  place.Height = 5000
  Dim source(0) As New com.sun.star.table.CellRangeAddress
  source(0).Sheet = 2
  source(0).StartColumn = 1
  source(0).EndColumn = 2
  source(0).StartRow = 6
  source(0).EndRow = 6
  sheet.Charts.addNewByName("Điểm các đơn vị", place, source(), False, True)
  Dim size As New com.sun.star.awt.Size
  size.Width = 4000
  size.Height = 1500
  box = document.createInstance("com.sun.star.drawing.TextShape")
  box.Name = "Lời dẫn"
  sheet.DrawPage.add(box)
  box.setSize(size)
  box.String = "Xem biểu dưới"
  frame = document.createInstance("com.sun.star.drawing.RectangleShape")
  frame.Name = "Khung"
  sheet.DrawPage.add(frame)
  frame.setSize(size)
  cell = sheet.getCellRangeByName("O7")
  rule = cell.Validation
  rule.Type = com.sun.star.sheet.ValidationType.LIST
  rule.setFormula1(CHR(34) & "Có" & CHR(34) & ";" & CHR(34) & "Không" & CHR(34))
  cell.Validation = rule
  sheet.protect("")
  SaveAndClose document, to_, "Calc MS Excel 2007 XML"
End Sub

Sub SheetTab(from, to_)
  document = OpenFile(from)
  ' No officers' form, and the summary first.
  document.Sheets.removeByName("{{#Biểu cán bộ}}")
  document.Sheets.moveByName("{{#Bảng tổng hợp}}", 0)
  SaveAndClose document, to_, "Calc MS Excel 2007 XML"
End Sub

Function OpenFile(path)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = False
  OpenFile = StarDesktop.loadComponentFromURL(ConvertToURL(path), "_blank", 0, hidden())
End Function

Sub Dispatch(document, command)
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, Array())
End Sub

Sub SaveAndClose(document, path, filter)
  Dim wanted(0) As New com.sun.star.beans.PropertyValue
  wanted(0).Name = "FilterName"
  wanted(0).Value = filter
  document.storeToURL(ConvertToURL(path), wanted())
  document.close(True)
End Sub
