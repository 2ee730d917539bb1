<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>QAbstractSpinBox</name>
    <message><source>&amp;Select All</source>
        <translation>Chọn &amp;tất cả</translation></message>
    <message><source>&amp;Step up</source>
        <translation>&amp;Tăng</translation></message>
    <message><source>Step &amp;down</source>
        <translation>&amp;Giảm</translation></message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message><source>Decrease</source>
        <translation>Giảm</translation></message>
    <message><source>Increase</source>
        <translation>Tăng</translation></message>
    <message><source>Next Page</source>
        <translation>Trang sau</translation></message>
    <message><source>Press</source>
        <translation>Nhấn</translation></message>
    <message><source>Previous Page</source>
        <translation>Trang trước</translation></message>
    <message><source>SetFocus</source>
        <translation>Đưa con trỏ tới</translation></message>
    <message><source>ShowMenu</source>
        <translation>Mở trình đơn</translation></message>
    <message><source>Toggle</source>
        <translation>Bật hoặc tắt</translation></message>
</context>
<context>
    <name>QComboBox</name>
    <message><source>False</source>
        <translation>Không</translation></message>
    <message><source>Open the combo box selection popup</source>
        <translation>Mở danh sách để chọn</translation></message>
    <message><source>True</source>
        <translation>Có</translation></message>
</context>
<context>
    <name>QDialog</name>
    <message><source>What's This?</source>
        <translation>Đây là gì?</translation></message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message><source>OK</source>
        <translation>Đồng ý</translation></message>
</context>
<context>
    <name>QDockWidget</name>
    <message><source>Close</source>
        <translation>Đóng</translation></message>
    <message><source>Closes the dock widget</source>
        <translation>Đóng khung</translation></message>
    <message><source>Float</source>
        <translation>Tách ra</translation></message>
    <message><source>Undocks and re-attaches the dock widget</source>
        <translation>Tách khung ra và gắn lại</translation></message>
</context>
<context>
    <name>QErrorMessage</name>
    <message><source>&amp;OK</source>
        <translation>Đồng &amp;ý</translation></message>
    <message><source>&amp;Show this message again</source>
        <translation>&amp;Hiện lại thông báo này</translation></message>
    <message><source>Debug Message:</source>
        <translation>Thông tin gỡ lỗi:</translation></message>
    <message><source>Fatal Error:</source>
        <translation>Lỗi nghiêm trọng:</translation></message>
    <message><source>Warning:</source>
        <translation>Cảnh báo:</translation></message>
</context>
<context>
    <name>QFileDialog</name>
    <message><source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Không thấy thư mục này.
Hãy kiểm tra lại tên thư mục.</translation></message>
    <message><source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Không thấy tệp này.
Hãy kiểm tra lại tên tệp.</translation></message>
    <message><source>%1 File</source>
        <translation>Tệp %1</translation></message>
    <message><source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 đã có.
Có thay bằng tệp mới không?</translation></message>
    <message><source>&amp;Choose</source>
        <translation>&amp;Chọn</translation></message>
    <message><source>&amp;Delete</source>
        <translation>&amp;Xóa</translation></message>
    <message><source>&amp;Look in:</source>
        <translation>Tìm t&amp;rong:</translation></message>
    <message><source>&amp;New Folder</source>
        <translation>Thư mục &amp;mới</translation></message>
    <message><source>&amp;Open</source>
        <translation>&amp;Mở</translation></message>
    <message><source>&amp;Rename</source>
        <translation>Đổ&amp;i tên</translation></message>
    <message><source>&amp;Save</source>
        <translation>&amp;Lưu</translation></message>
    <message><source>'%1' is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” đang được bảo vệ chống ghi.
Vẫn xóa chứ?</translation></message>
    <message><source>Alias</source>
        <translation>Lối tắt</translation></message>
    <message><source>All Files (*)</source>
        <translation>Mọi tệp (*)</translation></message>
    <message><source>All files (*)</source>
        <translation>Mọi tệp (*)</translation></message>
    <message><source>Are you sure you want to delete '%1'?</source>
        <translation>Có chắc là xóa “%1” không?</translation></message>
    <message><source>Back</source>
        <translation>Quay lại</translation></message>
    <message><source>Change to detail view mode</source>
        <translation>Chuyển sang dạng chi tiết</translation></message>
    <message><source>Change to list view mode</source>
        <translation>Chuyển sang dạng danh sách</translation></message>
    <message><source>Could not delete directory.</source>
        <translation>Không xóa được thư mục.</translation></message>
    <message><source>Create New Folder</source>
        <translation>Tạo thư mục mới</translation></message>
    <message><source>Create a New Folder</source>
        <translation>Tạo thư mục mới</translation></message>
    <message><source>Delete</source>
        <translation>Xóa</translation></message>
    <message><source>Detail View</source>
        <translation>Dạng chi tiết</translation></message>
    <message><source>Directories</source>
        <translation>Thư mục</translation></message>
    <message><source>Directory:</source>
        <translation>Thư mục:</translation></message>
    <message><source>Drive</source>
        <translation>Ổ đĩa</translation></message>
    <message><source>File</source>
        <translation>Tệp</translation></message>
    <message><source>File &amp;name:</source>
        <translation>&amp;Tên tệp:</translation></message>
    <message><source>File Folder</source>
        <translation>Thư mục</translation></message>
    <message><source>Files</source>
        <translation>Tệp</translation></message>
    <message><source>Files of &amp;type:</source>
        <translation>&amp;Loại tệp:</translation></message>
    <message><source>Files of type:</source>
        <translation>Loại tệp:</translation></message>
    <message><source>Find Directory</source>
        <translation>Tìm thư mục</translation></message>
    <message><source>Folder</source>
        <translation>Thư mục</translation></message>
    <message><source>Forward</source>
        <translation>Tiếp</translation></message>
    <message><source>Go back</source>
        <translation>Quay lại</translation></message>
    <message><source>Go forward</source>
        <translation>Đi tiếp</translation></message>
    <message><source>Go to the parent directory</source>
        <translation>Lên thư mục mẹ</translation></message>
    <message><source>List View</source>
        <translation>Dạng danh sách</translation></message>
    <message><source>List of places and bookmarks</source>
        <translation>Danh sách vị trí và dấu trang</translation></message>
    <message><source>Look in:</source>
        <translation>Tìm trong:</translation></message>
    <message><source>My Computer</source>
        <translation>Máy tính này</translation></message>
    <message><source>New Folder</source>
        <translation>Thư mục mới</translation></message>
    <message><source>Open</source>
        <translation>Mở</translation></message>
    <message><source>Parent Directory</source>
        <translation>Thư mục mẹ</translation></message>
    <message><source>Recent Places</source>
        <translation>Vị trí gần đây</translation></message>
    <message><source>Remove</source>
        <translation>Bỏ</translation></message>
    <message><source>Save As</source>
        <translation>Lưu thành</translation></message>
    <message><source>Shortcut</source>
        <translation>Lối tắt</translation></message>
    <message><source>Show </source>
        <translation>Hiện </translation></message>
    <message><source>Show &amp;hidden files</source>
        <translation>Hiện tệp ẩ&amp;n</translation></message>
    <message><source>Sidebar</source>
        <translation>Thanh bên</translation></message>
    <message><source>Unknown</source>
        <translation>Không rõ</translation></message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message><source>Computer</source>
        <translation>Máy tính</translation></message>
    <message><source>Date Modified</source>
        <translation>Ngày sửa</translation></message>
    <message><source>Invalid filename</source>
        <translation>Tên tệp không dùng được</translation></message>
    <message><source>Kind</source>
        <translation>Loại</translation></message>
    <message><source>My Computer</source>
        <translation>Máy tính này</translation></message>
    <message><source>Name</source>
        <translation>Tên</translation></message>
    <message><source>Size</source>
        <translation>Cỡ</translation></message>
    <message><source>Type</source>
        <translation>Loại</translation></message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message><source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation></message>
    <message><source>&amp;Close</source>
        <translation>Đón&amp;g</translation></message>
    <message><source>&amp;OK</source>
        <translation>Đồng &amp;ý</translation></message>
    <message><source>&amp;Save</source>
        <translation>&amp;Lưu</translation></message>
    <message><source>Close without Saving</source>
        <translation>Đóng mà không lưu</translation></message>
</context>
<context>
    <name>QInputDialog</name>
    <message><source>Enter a value:</source>
        <translation>Nhập giá trị:</translation></message>
</context>
<context>
    <name>QLineEdit</name>
    <message><source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation></message>
    <message><source>&amp;Paste</source>
        <translation>&amp;Dán</translation></message>
    <message><source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation></message>
    <message><source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation></message>
    <message><source>Cu&amp;t</source>
        <translation>&amp;Cắt</translation></message>
    <message><source>Delete</source>
        <translation>Xóa</translation></message>
    <message><source>Select All</source>
        <translation>Chọn tất cả</translation></message>
</context>
<context>
    <name>QMessageBox</name>
    <message><source>Help</source>
        <translation>Trợ giúp</translation></message>
    <message><source>Hide Details...</source>
        <translation>Ẩn chi tiết…</translation></message>
    <message><source>OK</source>
        <translation>Đồng ý</translation></message>
    <message><source>Show Details...</source>
        <translation>Xem chi tiết…</translation></message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message><source>Custom</source>
        <translation>Tự chọn</translation></message>
    <message><source>Height:</source>
        <translation>Cao:</translation></message>
    <message><source>Landscape</source>
        <translation>Ngang</translation></message>
    <message><source>Margins</source>
        <translation>Lề</translation></message>
    <message><source>Orientation</source>
        <translation>Hướng giấy</translation></message>
    <message><source>Page size:</source>
        <translation>Khổ giấy:</translation></message>
    <message><source>Paper</source>
        <translation>Giấy</translation></message>
    <message><source>Paper source:</source>
        <translation>Khay giấy:</translation></message>
    <message><source>Portrait</source>
        <translation>Dọc</translation></message>
    <message><source>Width:</source>
        <translation>Rộng:</translation></message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message><source>&amp;No</source>
        <translation>&amp;Không</translation></message>
    <message><source>&amp;Yes</source>
        <translation>&amp;Có</translation></message>
    <message><source>Abort</source>
        <translation>Dừng</translation></message>
    <message><source>Apply</source>
        <translation>Áp dụng</translation></message>
    <message><source>Cancel</source>
        <translation>Hủy</translation></message>
    <message><source>Close</source>
        <translation>Đóng</translation></message>
    <message><source>Discard</source>
        <translation>Không lưu</translation></message>
    <message><source>Help</source>
        <translation>Trợ giúp</translation></message>
    <message><source>Ignore</source>
        <translation>Bỏ qua</translation></message>
    <message><source>N&amp;o to All</source>
        <translation>Không cho tất &amp;cả</translation></message>
    <message><source>OK</source>
        <translation>Đồng ý</translation></message>
    <message><source>Open</source>
        <translation>Mở</translation></message>
    <message><source>Reset</source>
        <translation>Đặt lại</translation></message>
    <message><source>Restore Defaults</source>
        <translation>Về mặc định</translation></message>
    <message><source>Retry</source>
        <translation>Thử lại</translation></message>
    <message><source>Save</source>
        <translation>Lưu</translation></message>
    <message><source>Save All</source>
        <translation>Lưu tất cả</translation></message>
    <message><source>Yes to &amp;All</source>
        <translation>Có cho &amp;tất cả</translation></message>
</context>
<context>
    <name>QPrintDialog</name>
    <message><source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 đã có.
Có ghi đè không?</translation></message>
    <message><source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 là thư mục.
Hãy chọn tên tệp khác.</translation></message>
    <message><source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Tùy chọn &lt;&lt;</translation></message>
    <message><source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Tùy chọn &gt;&gt;</translation></message>
    <message><source>&amp;Print</source>
        <translation>&amp;In</translation></message>
    <message><source>All Pages</source>
        <translation>Mọi trang</translation></message>
    <message><source>Even Pages</source>
        <translation>Trang chẵn</translation></message>
    <message><source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Không ghi được tệp %1.
Hãy chọn tên tệp khác.</translation></message>
    <message><source>Local file</source>
        <translation>Tệp trên máy</translation></message>
    <message><source>Odd Pages</source>
        <translation>Trang lẻ</translation></message>
    <message><source>Print</source>
        <translation>In</translation></message>
    <message><source>Print To File ...</source>
        <translation>In ra tệp…</translation></message>
    <message><source>Print to File (PDF)</source>
        <translation>In ra tệp (PDF)</translation></message>
    <message><source>The 'From' value cannot be greater than the 'To' value.</source>
        <translation>Trang đầu không thể lớn hơn trang cuối.</translation></message>
    <message><source>Write PDF file</source>
        <translation>Ghi tệp PDF</translation></message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message><source>Export to PDF</source>
        <translation>Xuất ra PDF</translation></message>
    <message><source>First page</source>
        <translation>Trang đầu</translation></message>
    <message><source>Fit page</source>
        <translation>Vừa trang</translation></message>
    <message><source>Fit width</source>
        <translation>Vừa bề ngang</translation></message>
    <message><source>Landscape</source>
        <translation>Ngang</translation></message>
    <message><source>Last page</source>
        <translation>Trang cuối</translation></message>
    <message><source>Next page</source>
        <translation>Trang sau</translation></message>
    <message><source>Page Setup</source>
        <translation>Định dạng trang</translation></message>
    <message><source>Page setup</source>
        <translation>Định dạng trang</translation></message>
    <message><source>Portrait</source>
        <translation>Dọc</translation></message>
    <message><source>Previous page</source>
        <translation>Trang trước</translation></message>
    <message><source>Print</source>
        <translation>In</translation></message>
    <message><source>Print Preview</source>
        <translation>Xem trước khi in</translation></message>
    <message><source>Show facing pages</source>
        <translation>Xem hai trang</translation></message>
    <message><source>Show overview of all pages</source>
        <translation>Xem mọi trang</translation></message>
    <message><source>Show single page</source>
        <translation>Xem một trang</translation></message>
    <message><source>Zoom in</source>
        <translation>Phóng to</translation></message>
    <message><source>Zoom out</source>
        <translation>Thu nhỏ</translation></message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message><source>Collate</source>
        <translation>In từng bộ</translation></message>
    <message><source>Color</source>
        <translation>Màu</translation></message>
    <message><source>Color Mode</source>
        <translation>Chế độ màu</translation></message>
    <message><source>Copies</source>
        <translation>Số bản</translation></message>
    <message><source>Copies:</source>
        <translation>Số bản:</translation></message>
    <message><source>Current Page</source>
        <translation>Trang đang xem</translation></message>
    <message><source>Double Sided Printing</source>
        <translation>In hai mặt</translation></message>
    <message><source>Grayscale</source>
        <translation>Đen trắng</translation></message>
    <message><source>Long side binding</source>
        <translation>Lật theo cạnh dài</translation></message>
    <message><source>Off</source>
        <translation>Không</translation></message>
    <message><source>Options</source>
        <translation>Tùy chọn</translation></message>
    <message><source>Output Settings</source>
        <translation>Cách in</translation></message>
    <message><source>Pages</source>
        <translation>Trang</translation></message>
    <message><source>Pages from</source>
        <translation>Từ trang</translation></message>
    <message><source>Print all</source>
        <translation>In tất cả</translation></message>
    <message><source>Print range</source>
        <translation>Phần cần in</translation></message>
    <message><source>Reverse</source>
        <translation>Thứ tự ngược</translation></message>
    <message><source>Selection</source>
        <translation>Phần đã chọn</translation></message>
    <message><source>Short side binding</source>
        <translation>Lật theo cạnh ngắn</translation></message>
    <message><source>to</source>
        <translation>đến</translation></message>
</context>
<context>
    <name>QPrintWidget</name>
    <message><source>&amp;Name:</source>
        <translation>&amp;Tên:</translation></message>
    <message><source>Location:</source>
        <translation>Nơi đặt:</translation></message>
    <message><source>Output &amp;file:</source>
        <translation>&amp;Ghi ra tệp:</translation></message>
    <message><source>P&amp;roperties</source>
        <translation>Th&amp;uộc tính</translation></message>
    <message><source>Preview</source>
        <translation>Xem trước</translation></message>
    <message><source>Printer</source>
        <translation>Máy in</translation></message>
    <message><source>Type:</source>
        <translation>Loại:</translation></message>
</context>
<context>
    <name>QProgressDialog</name>
    <message><source>Cancel</source>
        <translation>Hủy</translation></message>
</context>
<context>
    <name>QScrollBar</name>
    <message><source>Bottom</source>
        <translation>Cuối</translation></message>
    <message><source>Left edge</source>
        <translation>Mép trái</translation></message>
    <message><source>Page down</source>
        <translation>Trang dưới</translation></message>
    <message><source>Page left</source>
        <translation>Trang trái</translation></message>
    <message><source>Page right</source>
        <translation>Trang phải</translation></message>
    <message><source>Page up</source>
        <translation>Trang trên</translation></message>
    <message><source>Right edge</source>
        <translation>Mép phải</translation></message>
    <message><source>Scroll down</source>
        <translation>Cuộn xuống</translation></message>
    <message><source>Scroll here</source>
        <translation>Cuộn tới đây</translation></message>
    <message><source>Scroll left</source>
        <translation>Cuộn sang trái</translation></message>
    <message><source>Scroll right</source>
        <translation>Cuộn sang phải</translation></message>
    <message><source>Scroll up</source>
        <translation>Cuộn lên</translation></message>
    <message><source>Top</source>
        <translation>Đầu</translation></message>
</context>
<context>
    <name>QTabBar</name>
    <message><source>Scroll Left</source>
        <translation>Cuộn sang trái</translation></message>
    <message><source>Scroll Right</source>
        <translation>Cuộn sang phải</translation></message>
</context>
<context>
    <name>QUndoGroup</name>
    <message><source>Redo</source>
        <translation>Làm lại</translation></message>
    <message><source>Redo %1</source>
        <translation>Làm lại: %1</translation></message>
    <message><source>Undo</source>
        <translation>Hoàn tác</translation></message>
    <message><source>Undo %1</source>
        <translation>Hoàn tác: %1</translation></message>
</context>
<context>
    <name>QUndoStack</name>
    <message><source>Redo</source>
        <translation>Làm lại</translation></message>
    <message><source>Redo %1</source>
        <translation>Làm lại: %1</translation></message>
    <message><source>Undo</source>
        <translation>Hoàn tác</translation></message>
    <message><source>Undo %1</source>
        <translation>Hoàn tác: %1</translation></message>
</context>
<context>
    <name>QWhatsThisAction</name>
    <message><source>What's This?</source>
        <translation>Đây là gì?</translation></message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message><source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation></message>
    <message><source>&amp;Paste</source>
        <translation>&amp;Dán</translation></message>
    <message><source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation></message>
    <message><source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation></message>
    <message><source>Copy &amp;Link Location</source>
        <translation>Sao chép địa chỉ liên &amp;kết</translation></message>
    <message><source>Cu&amp;t</source>
        <translation>&amp;Cắt</translation></message>
    <message><source>Delete</source>
        <translation>Xóa</translation></message>
    <message><source>Select All</source>
        <translation>Chọn tất cả</translation></message>
</context>
<context>
    <name>QWizard</name>
    <message><source>&amp;Finish</source>
        <translation>&amp;Hoàn thành</translation></message>
    <message><source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation></message>
    <message><source>&amp;Next</source>
        <translation>&amp;Tiếp</translation></message>
    <message><source>&amp;Next &gt;</source>
        <translation>&amp;Tiếp &gt;</translation></message>
    <message><source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Quay lại</translation></message>
    <message><source>Cancel</source>
        <translation>Hủy</translation></message>
    <message><source>Commit</source>
        <translation>Ghi</translation></message>
    <message><source>Continue</source>
        <translation>Tiếp tục</translation></message>
    <message><source>Done</source>
        <translation>Xong</translation></message>
    <message><source>Go Back</source>
        <translation>Quay lại</translation></message>
    <message><source>Help</source>
        <translation>Trợ giúp</translation></message>
</context>
</TS>
