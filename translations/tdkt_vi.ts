<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>Backup</name>
    <message><source>Back up now</source>
        <translation>Sao lưu ngay</translation></message>
    <message><source>Back up now…</source>
        <translation>Sao lưu ngay…</translation></message>
    <message><source>Backed up and read back: {file}.</source>
        <translation>Đã sao lưu và đọc lại so khớp: {file}.</translation></message>
    <message><source>Backup of an office</source>
        <translation>Bản sao lưu văn phòng</translation></message>
    <message><source>Before the office was brought up to date</source>
        <translation>Trước khi nâng cấp văn phòng</translation></message>
    <message><source>Check the office</source>
        <translation>Kiểm tra văn phòng</translation></message>
    <message><source>Checked when made</source>
        <translation>Đã kiểm tra khi ghi</translation></message>
    <message><source>Choose a backup</source>
        <translation>Chọn bản sao lưu</translation></message>
    <message><source>Damaged</source>
        <translation>Hỏng</translation></message>
    <message><source>Each time the office is closed, a backup is made by itself when anything changed.</source>
        <translation>Mỗi lần đóng văn phòng, nếu có thay đổi, chương trình tự sao lưu.</translation></message>
    <message><source>File</source>
        <translation>Tệp</translation></message>
    <message><source>In which folder shall the restored office stand?</source>
        <translation>Khôi phục vào thư mục nào?</translation></message>
    <message><source>Mend what can be</source>
        <translation>Sửa những gì sửa được</translation></message>
    <message><source>No backup yet</source>
        <translation>Chưa có bản sao lưu</translation></message>
    <message><source>Read back</source>
        <translation>Đọc lại</translation></message>
    <message><source>Read back, whole</source>
        <translation>Đã đọc lại, nguyên vẹn</translation></message>
    <message><source>Restore a file…</source>
        <translation>Khôi phục từ tệp…</translation></message>
    <message><source>Restored into “{folder}”. Close this office, then open that folder.</source>
        <translation>Đã khôi phục vào “{folder}”. Đóng văn phòng này, rồi mở thư mục đó.</translation></message>
    <message><source>Restore…</source>
        <translation>Khôi phục…</translation></message>
    <message><source>Restoring writes a new folder beside; the office that is open stays as it is.</source>
        <translation>Khôi phục ghi ra một thư mục mới; văn phòng đang mở giữ nguyên.</translation></message>
    <message><source>The office is whole.</source>
        <translation>Văn phòng nguyên vẹn.</translation></message>
    <message><source>The whole office in one file, on another disk or a USB stick.</source>
        <translation>Cả văn phòng trong một tệp, ở ổ khác hoặc USB.</translation></message>
    <message><source>When the office was closed</source>
        <translation>Khi đóng văn phòng</translation></message>
    <message><source>Where shall the backup stand?</source>
        <translation>Ghi bản sao lưu vào đâu?</translation></message>
    <message><source>{count} backups kept in the office folder; the last ten stay</source>
        <translation>{count} bản trong thư mục văn phòng; giữ mười bản gần nhất</translation></message>
    <message><source>{count} findings more</source>
        <translation>Còn {count} điểm nữa</translation></message>
</context>
<context>
    <name>Blank</name>
    <message><source>Back by</source>
        <translation>Hạn gửi lại</translation></message>
    <message><source>Choose where…</source>
        <translation>Chọn nơi lưu…</translation></message>
    <message><source>Collectives proposed</source>
        <translation>Tập thể đề nghị</translation></message>
    <message><source>Every unit ({count} files)</source>
        <translation>Mọi đơn vị ({count} tệp)</translation></message>
    <message><source>For whom</source>
        <translation>Phát cho</translation></message>
    <message><source>Give out blank lists</source>
        <translation>Phát mẫu danh sách</translation></message>
    <message><source>Give out blank lists…</source>
        <translation>Phát mẫu danh sách…</translation></message>
    <message><source>Grades</source>
        <translation>Xếp loại</translation></message>
    <message><source>Households</source>
        <translation>Gia đình văn hóa</translation></message>
    <message><source>Initiatives</source>
        <translation>Sáng kiến</translation></message>
    <message><source>Kind of file</source>
        <translation>Loại tệp</translation></message>
    <message><source>List</source>
        <translation>Loại danh sách</translation></message>
    <message><source>One file for all</source>
        <translation>Chung một tệp</translation></message>
    <message><source>Persons proposed</source>
        <translation>Cá nhân đề nghị</translation></message>
    <message><source>Registrations</source>
        <translation>Đăng ký thi đua</translation></message>
    <message><source>Scores</source>
        <translation>Chấm điểm</translation></message>
    <message><source>Staff</source>
        <translation>Cán bộ</translation></message>
    <message><source>Stopped; the lists written so far are whole.</source>
        <translation>Đã dừng; các mẫu đã lập xong vẫn nguyên vẹn.</translation></message>
    <message><source>The blank list stands in “{file}”.</source>
        <translation>Mẫu danh sách nằm ở tệp “{file}”.</translation></message>
    <message><source>The list that comes back filled in is taken without mending.</source>
        <translation>Mẫu điền xong gửi lại thì nhận được ngay, không phải sửa.</translation></message>
    <message><source>Units</source>
        <translation>Đơn vị</translation></message>
    <message><source>Where shall the blank list stand?</source>
        <translation>Lưu mẫu danh sách ở đâu?</translation></message>
    <message><source>Where shall the blank lists stand?</source>
        <translation>Lưu các mẫu danh sách ở đâu?</translation></message>
    <message><source>{count} blank lists stand in the folder “{folder}”.</source>
        <translation>{count} mẫu danh sách nằm trong thư mục “{folder}”.</translation></message>
    <message><source>{file}, empty</source>
        <translation>{file}, để trống</translation></message>
    <message><source>{file}, with names</source>
        <translation>{file}, ghi sẵn họ tên</translation></message>
</context>
<context>
    <name>Bonus</name>
    <message><source>Annulled on {day}: nothing is to be paid.</source>
        <translation>Đã hủy bỏ ngày {day}: không chi.</translation></message>
    <message><source>Annulled on {day}: {amount} đ were paid and are to be recovered.</source>
        <translation>Đã hủy bỏ ngày {day}: đã chi {amount} đ, cần thu hồi.</translation></message>
    <message><source>The rules in use name no bonus for this award on {day}.</source>
        <translation>Quy định đang dùng không nêu mức tiền thưởng cho trường hợp này vào ngày {day}.</translation></message>
    <message><source>“{award}” of the same period is paid, which is higher ({article}).</source>
        <translation>Đã chi mức cao hơn là “{award}” của cùng thời gian ({article}).</translation></message>
</context>
<context>
    <name>Calendar</name>
    <message><source>Fr</source>
        <translation>T6</translation></message>
    <message><source>Mo</source>
        <translation>T2</translation></message>
    <message><source>Month after</source>
        <translation>Tháng sau</translation></message>
    <message><source>Month before</source>
        <translation>Tháng trước</translation></message>
    <message><source>Month {month}/{year}</source>
        <translation>Tháng {month}/{year}</translation></message>
    <message><source>Sa</source>
        <translation>T7</translation></message>
    <message><source>Su</source>
        <translation>CN</translation></message>
    <message><source>Th</source>
        <translation>T5</translation></message>
    <message><source>Tu</source>
        <translation>T3</translation></message>
    <message><source>We</source>
        <translation>T4</translation></message>
</context>
<context>
    <name>Cells</name>
    <message><source>Cancel</source>
        <translation>Hủy</translation></message>
    <message><source>Take in as a list…</source>
        <translation>Nhận như danh sách…</translation></message>
    <message><source>The pasted cells change nothing.</source>
        <translation>Các ô dán vào không làm đổi gì.</translation></message>
    <message><source>What the pasted cells change</source>
        <translation>Các ô dán vào làm đổi gì</translation></message>
    <message><source>Write {count} cells</source>
        <translation>Ghi {count} ô</translation></message>
    <message><source>must not be empty</source>
        <translation>không được để trống</translation></message>
    <message><source>no “{text}” is on file</source>
        <translation>chưa có “{text}” trong danh mục</translation></message>
    <message><source>not in this list</source>
        <translation>chưa có trong danh sách này</translation></message>
    <message><source>there is no day “{text}”</source>
        <translation>không có ngày “{text}”</translation></message>
    <message><source>this column is not typed into</source>
        <translation>cột này không sửa được</translation></message>
    <message><source>will change</source>
        <translation>sẽ đổi</translation></message>
    <message><source>{column} must not be empty.</source>
        <translation>{column} không được để trống.</translation></message>
    <message><source>{count} cells change</source>
        <translation>{count} ô sẽ đổi</translation></message>
    <message><source>{count} refused</source>
        <translation>{count} ô không nhận</translation></message>
    <message><source>{count} rows are not in the list</source>
        <translation>{count} dòng chưa có trong danh sách</translation></message>
    <message><source>{count} rows bear this name</source>
        <translation>có {count} dòng cùng tên này</translation></message>
    <message><source>{count} stay as they are</source>
        <translation>{count} ô giữ nguyên</translation></message>
    <message><source>“{text}” is no day</source>
        <translation>“{text}” không phải ngày</translation></message>
    <message><source>“{text}” is no number</source>
        <translation>“{text}” không phải số</translation></message>
    <message><source>“{text}” may be one of several</source>
        <translation>“{text}” ứng với nhiều mục</translation></message>
</context>
<context>
    <name>Certificate</name>
    <message><source>Achievement</source>
        <translation>Thành tích</translation></message>
    <message><source>Blank</source>
        <translation>Phôi</translation></message>
    <message><source>Decision</source>
        <translation>Quyết định</translation></message>
    <message><source>For these awards</source>
        <translation>Dùng cho</translation></message>
    <message><source>Name of the signer</source>
        <translation>Họ tên người ký</translation></message>
    <message><source>Name with form of address</source>
        <translation>Danh xưng và tên</translation></message>
    <message><source>Number in the register</source>
        <translation>Số vào sổ</translation></message>
    <message><source>Place and date</source>
        <translation>Địa danh, ngày</translation></message>
    <message><source>Position and unit</source>
        <translation>Chức vụ, đơn vị</translation></message>
    <message><source>Position of the signer</source>
        <translation>Chức vụ người ký</translation></message>
    <message><source>The blank with its fields: {name}</source>
        <translation>Phôi với các trường: {name}</translation></message>
    <message><source>Title or form of reward</source>
        <translation>Danh hiệu, hình thức</translation></message>
    <message><source>Typeface</source>
        <translation>Phông chữ</translation></message>
    <message><source>Who gives it</source>
        <translation>Người tặng</translation></message>
    <message><source>at the left</source>
        <translation>bên trái</translation></message>
    <message><source>at the right</source>
        <translation>bên phải</translation></message>
    <message><source>bold</source>
        <translation>chữ đậm</translation></message>
    <message><source>from the left</source>
        <translation>cách mép trái</translation></message>
    <message><source>from the top</source>
        <translation>cách mép trên</translation></message>
    <message><source>height</source>
        <translation>chiều cao</translation></message>
    <message><source>in capitals</source>
        <translation>chữ hoa</translation></message>
    <message><source>in the middle</source>
        <translation>chính giữa</translation></message>
    <message><source>most lines</source>
        <translation>số dòng nhiều nhất</translation></message>
    <message><source>no</source>
        <translation>không</translation></message>
    <message><source>on the blank</source>
        <translation>có trên phôi</translation></message>
    <message><source>size of letters</source>
        <translation>cỡ chữ</translation></message>
    <message><source>slanted</source>
        <translation>chữ nghiêng</translation></message>
    <message><source>smallest size</source>
        <translation>cỡ nhỏ nhất</translation></message>
    <message><source>stands</source>
        <translation>vị trí chữ</translation></message>
    <message><source>width</source>
        <translation>chiều rộng</translation></message>
    <message><source>yes</source>
        <translation>có</translation></message>
    <message><source>{field}: {measure}</source>
        <translation>{field}: {measure}</translation></message>
    <message><source>{x} mm from the left, {y} mm from the top, {size} pt</source>
        <translation>cách trái {x} mm, cách trên {y} mm, cỡ {size}</translation></message>
</context>
<context>
    <name>Column</name>
    <message><source>Against</source>
        <translation>Không</translation></message>
    <message><source>Amount</source>
        <translation>Số tiền</translation></message>
    <message><source>Annulled</source>
        <translation>Hủy bỏ ngày</translation></message>
    <message><source>Appraisal</source>
        <translation>Thẩm định</translation></message>
    <message><source>Arrived on</source>
        <translation>Ngày đến</translation></message>
    <message><source>As it is read</source>
        <translation>Đọc thành</translation></message>
    <message><source>As the file has it</source>
        <translation>Trong tệp</translation></message>
    <message><source>At most</source>
        <translation>Tối đa</translation></message>
    <message><source>Award</source>
        <translation>Danh hiệu, hình thức</translation></message>
    <message><source>Award title</source>
        <translation>Danh hiệu</translation></message>
    <message><source>Awarded</source>
        <translation>Người được khen</translation></message>
    <message><source>Awards</source>
        <translation>Số lượt khen</translation></message>
    <message><source>Awards given</source>
        <translation>Khen</translation></message>
    <message><source>Backup</source>
        <translation>Bản sao lưu</translation></message>
    <message><source>Before → after</source>
        <translation>Trước → sau</translation></message>
    <message><source>Belongs to</source>
        <translation>Trực thuộc</translation></message>
    <message><source>Bonus, đồng</source>
        <translation>Tiền thưởng, đ</translation></message>
    <message><source>Born</source>
        <translation>Ngày sinh</translation></message>
    <message><source>Born, position</source>
        <translation>Năm sinh, chức vụ</translation></message>
    <message><source>By decision</source>
        <translation>Quyết định</translation></message>
    <message><source>By its own day</source>
        <translation>Theo ngày của đợt</translation></message>
    <message><source>By the other day</source>
        <translation>Theo ngày khác</translation></message>
    <message><source>By which rule</source>
        <translation>Theo quy định</translation></message>
    <message><source>Change</source>
        <translation>Thay đổi</translation></message>
    <message><source>Check</source>
        <translation>Kiểm tra</translation></message>
    <message><source>Content</source>
        <translation>Trích yếu</translation></message>
    <message><source>Cooperating units</source>
        <translation>Đơn vị phối hợp</translation></message>
    <message><source>Counted</source>
        <translation>Tính cho</translation></message>
    <message><source>Cure</source>
        <translation>Cách chữa</translation></message>
    <message><source>Day</source>
        <translation>Ngày</translation></message>
    <message><source>Day, signed by</source>
        <translation>Ngày, nơi ký</translation></message>
    <message><source>Decision</source>
        <translation>Quyết định</translation></message>
    <message><source>Detail</source>
        <translation>Chi tiết</translation></message>
    <message><source>Differs by</source>
        <translation>Khác ở</translation></message>
    <message><source>Dossiers received</source>
        <translation>Nhận hồ sơ</translation></message>
    <message><source>Draft pack</source>
        <translation>Gói nháp</translation></message>
    <message><source>Due</source>
        <translation>Hạn</translation></message>
    <message><source>Due day</source>
        <translation>Hạn xử lý</translation></message>
    <message><source>File</source>
        <translation>Tệp</translation></message>
    <message><source>For</source>
        <translation>Đồng ý</translation></message>
    <message><source>Form</source>
        <translation>Mẫu</translation></message>
    <message><source>From</source>
        <translation>Từ</translation></message>
    <message><source>From – to</source>
        <translation>Từ – đến</translation></message>
    <message><source>From, to</source>
        <translation>Từ / đến</translation></message>
    <message><source>In charge</source>
        <translation>Chủ trì</translation></message>
    <message><source>In force</source>
        <translation>Hiệu lực</translation></message>
    <message><source>Invalid</source>
        <translation>Hỏng</translation></message>
    <message><source>Kind</source>
        <translation>Loại</translation></message>
    <message><source>Kind of round</source>
        <translation>Loại đợt</translation></message>
    <message><source>Launching document</source>
        <translation>Văn bản phát động</translation></message>
    <message><source>Leading unit</source>
        <translation>Đơn vị chủ trì</translation></message>
    <message><source>Level</source>
        <translation>Cấp</translation></message>
    <message><source>List</source>
        <translation>Tệp</translation></message>
    <message><source>Made from, files</source>
        <translation>Mẫu, tệp</translation></message>
    <message><source>Meeting</source>
        <translation>Họp</translation></message>
    <message><source>Members</source>
        <translation>Thành viên</translation></message>
    <message><source>Name</source>
        <translation>Họ tên, tên gọi</translation></message>
    <message><source>Name of the movement</source>
        <translation>Tên phong trào</translation></message>
    <message><source>Name of the round</source>
        <translation>Tên đợt</translation></message>
    <message><source>Name of the unit</source>
        <translation>Tên đơn vị</translation></message>
    <message><source>Name, born, position</source>
        <translation>Họ tên, năm sinh, chức vụ</translation></message>
    <message><source>Name, position</source>
        <translation>Họ tên, chức vụ</translation></message>
    <message><source>Name, position, unit then</source>
        <translation>Họ tên, chức vụ, đơn vị lúc khen</translation></message>
    <message><source>Needed</source>
        <translation>Cần</translation></message>
    <message><source>No.</source>
        <translation>Số</translation></message>
    <message><source>Nomination</source>
        <translation>Đề nghị</translation></message>
    <message><source>Nominations</source>
        <translation>Đề nghị</translation></message>
    <message><source>Nominations going up</source>
        <translation>Đề nghị</translation></message>
    <message><source>Now</source>
        <translation>Đang ghi</translation></message>
    <message><source>Number</source>
        <translation>Số</translation></message>
    <message><source>Number of arrival</source>
        <translation>Số đến</translation></message>
    <message><source>Number of decision</source>
        <translation>Số, trích yếu</translation></message>
    <message><source>Order</source>
        <translation>TT</translation></message>
    <message><source>Out of</source>
        <translation>Trên số</translation></message>
    <message><source>Outcome</source>
        <translation>Kết quả</translation></message>
    <message><source>Paid</source>
        <translation>Được chi</translation></message>
    <message><source>Papers</source>
        <translation>Giấy tờ</translation></message>
    <message><source>Part of the year</source>
        <translation>Thời kỳ</translation></message>
    <message><source>Pasted</source>
        <translation>Dán vào</translation></message>
    <message><source>People</source>
        <translation>Người</translation></message>
    <message><source>Position</source>
        <translation>Chức vụ</translation></message>
    <message><source>Position, unit</source>
        <translation>Chức vụ, đơn vị</translation></message>
    <message><source>Position, unit then</source>
        <translation>Chức vụ, đơn vị lúc khen</translation></message>
    <message><source>Present</source>
        <translation>Dự họp</translation></message>
    <message><source>Proofs</source>
        <translation>Minh chứng</translation></message>
    <message><source>Proposed</source>
        <translation>Số đề nghị</translation></message>
    <message><source>Report</source>
        <translation>Báo cáo</translation></message>
    <message><source>Result</source>
        <translation>Kết quả</translation></message>
    <message><source>Row</source>
        <translation>Dòng</translation></message>
    <message><source>Rows held</source>
        <translation>Giữ lại</translation></message>
    <message><source>Rows taken</source>
        <translation>Đã nhận</translation></message>
    <message><source>Scope</source>
        <translation>Phạm vi</translation></message>
    <message><source>Sent on</source>
        <translation>Gửi ngày</translation></message>
    <message><source>Sheet</source>
        <translation>Trang</translation></message>
    <message><source>Signer</source>
        <translation>Người ký</translation></message>
    <message><source>Size</source>
        <translation>Cỡ</translation></message>
    <message><source>Standing</source>
        <translation>Trạng thái</translation></message>
    <message><source>State</source>
        <translation>Tình trạng</translation></message>
    <message><source>Status</source>
        <translation>Trạng thái</translation></message>
    <message><source>Step</source>
        <translation>Bước</translation></message>
    <message><source>Taken in on</source>
        <translation>Nhận ngày</translation></message>
    <message><source>Task</source>
        <translation>Nội dung công việc</translation></message>
    <message><source>Task of the plan</source>
        <translation>Nhiệm vụ</translation></message>
    <message><source>Times</source>
        <translation>Số lượt</translation></message>
    <message><source>Times awarded</source>
        <translation>Số lượt</translation></message>
    <message><source>Title, form</source>
        <translation>Danh hiệu, hình thức</translation></message>
    <message><source>To</source>
        <translation>Đến</translation></message>
    <message><source>To be recovered</source>
        <translation>Cần thu hồi</translation></message>
    <message><source>To whom</source>
        <translation>Nơi nhận</translation></message>
    <message><source>Unit</source>
        <translation>Đơn vị</translation></message>
    <message><source>Unit now</source>
        <translation>Đơn vị hiện nay</translation></message>
    <message><source>Unit or level</source>
        <translation>Đơn vị, cấp khen</translation></message>
    <message><source>Units answering</source>
        <translation>Đơn vị hưởng ứng</translation></message>
    <message><source>Verdict</source>
        <translation>Thẩm định</translation></message>
    <message><source>Votes</source>
        <translation>Phiếu</translation></message>
    <message><source>Waited</source>
        <translation>Chờ bao lâu</translation></message>
    <message><source>What changes</source>
        <translation>Nội dung thay đổi</translation></message>
    <message><source>What it says</source>
        <translation>Nội dung</translation></message>
    <message><source>What was done</source>
        <translation>Thao tác</translation></message>
    <message><source>When</source>
        <translation>Thời gian</translation></message>
    <message><source>Who reports</source>
        <translation>Đơn vị báo cáo</translation></message>
    <message><source>Who, for what</source>
        <translation>Ai, đề nghị gì</translation></message>
    <message><source>Why held back</source>
        <translation>Vì sao giữ lại</translation></message>
    <message><source>Why not paid</source>
        <translation>Lý do không chi</translation></message>
    <message><source>Worked on last</source>
        <translation>Sửa lần cuối</translation></message>
    <message><source>Year</source>
        <translation>Năm</translation></message>
    <message><source>Year of merit</source>
        <translation>Năm xét</translation></message>
    <message><source>Years</source>
        <translation>Thời gian</translation></message>
</context>
<context>
    <name>Command</name>
    <message><source>Backed up and checked: {file}.</source>
        <translation>Đã sao lưu và kiểm tra: {file}.</translation></message>
    <message><source>Certificate: {name}, {width} × {height} mm, {count} fields</source>
        <translation>Mẫu in giấy khen: {name}, {width} × {height} mm, {count} trường</translation></message>
    <message><source>Changed: {before} → {after}</source>
        <translation>Đổi: {before} → {after}</translation></message>
    <message><source>Decision {number}: {count} awards, {total} đồng.</source>
        <translation>Quyết định {number}: {count} trường hợp, {total} đồng.</translation></message>
    <message><source>Done: {step}.</source>
        <translation>Đã {step}.</translation></message>
    <message><source>Everything in the office is sound.</source>
        <translation>Văn phòng nguyên vẹn.</translation></message>
    <message><source>File changed: {path}</source>
        <translation>Đổi tệp: {path}</translation></message>
    <message><source>File gone: {path}</source>
        <translation>Bỏ tệp: {path}</translation></message>
    <message><source>Gone: {before}</source>
        <translation>Bỏ: {before}</translation></message>
    <message><source>Missing: {names}.</source>
        <translation>Còn thiếu: {names}.</translation></message>
    <message><source>New file: {path}</source>
        <translation>Tệp mới: {path}</translation></message>
    <message><source>New key {file}: {fingerprint}</source>
        <translation>Khóa mới {file}: {fingerprint}</translation></message>
    <message><source>New: {after}</source>
        <translation>Mới: {after}</translation></message>
    <message><source>Not understood: {names}.</source>
        <translation>Không hiểu: {names}.</translation></message>
    <message><source>Nothing changes.</source>
        <translation>Không có gì thay đổi.</translation></message>
    <message><source>Nothing was kept yet.</source>
        <translation>Chưa ghi gì.</translation></message>
    <message><source>One of these is needed: {names}.</source>
        <translation>Cần một trong các mục: {names}.</translation></message>
    <message><source>Options</source>
        <translation>Tùy chọn</translation></message>
    <message><source>Restored into {folder}.</source>
        <translation>Đã khôi phục vào {folder}.</translation></message>
    <message><source>The accepted rows were kept.</source>
        <translation>Đã ghi các dòng được nhận.</translation></message>
    <message><source>The command is not written as it must be.</source>
        <translation>Lệnh viết chưa đúng.</translation></message>
    <message><source>The council has {count} members.</source>
        <translation>Hội đồng có {count} thành viên.</translation></message>
    <message><source>The dossier is complete: {count} files.</source>
        <translation>Hồ sơ đầy đủ: {count} tệp.</translation></message>
    <message><source>The dossier is not as it was written. Altered: {altered}. Missing: {missing}. Added: {added}.</source>
        <translation>Hồ sơ không còn như khi ghi. Bị sửa: {altered}. Thiếu: {missing}. Thừa: {added}.</translation></message>
    <message><source>The dossier lies in {folder}, read back and compared.</source>
        <translation>Hồ sơ ở {folder}, đã đọc lại và đối chiếu.</translation></message>
    <message><source>The meeting was short of its quorum: {present} of {members} members.</source>
        <translation>Cuộc họp chưa đủ số thành viên cần có: {present} trên {members} thành viên.</translation></message>
    <message><source>The office of {unit} is ready in {folder}.</source>
        <translation>Văn phòng của {unit} đã sẵn sàng ở {folder}.</translation></message>
    <message><source>The program made a mistake; nothing half-done was kept. Details: {log}.</source>
        <translation>Chương trình gặp lỗi; không có gì làm dở được ghi lại. Chi tiết: {log}.</translation></message>
    <message><source>The round “{name}” is open.</source>
        <translation>Đã mở đợt xét “{name}”.</translation></message>
    <message><source>Usage</source>
        <translation>Cách dùng</translation></message>
    <message><source>What must be given</source>
        <translation>Phải ghi</translation></message>
    <message><source>Written: {file}.</source>
        <translation>Đã ghi: {file}.</translation></message>
    <message><source>Year {year}: {count} qualify and were not proposed; {open} more need evidence or a judgement.</source>
        <translation>Năm {year}: {count} trường hợp đủ điều kiện mà chưa được đề nghị; {open} trường hợp nữa cần bổ sung hoặc cần người xem xét.</translation></message>
    <message><source>a cell goes on without end; look for a quotation mark too many</source>
        <translation>một ô kéo dài mãi; hãy tìm dấu nháy thừa</translation></message>
    <message><source>altered: {file}</source>
        <translation>đã bị sửa: {file}</translation></message>
    <message><source>case {case} lacks something, or says what cannot be</source>
        <translation>tình huống {case} thiếu dữ liệu hoặc ghi điều không thể có</translation></message>
    <message><source>it has no row</source>
        <translation>tệp không có dòng nào</translation></message>
    <message><source>it holds no case</source>
        <translation>tệp không có tình huống nào</translation></message>
    <message><source>it is a file, not a folder</source>
        <translation>đây là tệp, không phải thư mục</translation></message>
    <message><source>it is a folder, not a file</source>
        <translation>đây là thư mục, không phải tệp</translation></message>
    <message><source>it is no JSON, from line {line} on</source>
        <translation>không phải JSON, từ dòng {line}</translation></message>
    <message><source>it is no text in UTF-8</source>
        <translation>không phải văn bản UTF-8</translation></message>
    <message><source>not signed</source>
        <translation>chưa ký số</translation></message>
    <message><source>show this page</source>
        <translation>xem trang này</translation></message>
    <message><source>signed by a known issuer</source>
        <translation>đã ký số, nơi ký đã biết</translation></message>
    <message><source>signed, key {fingerprint}</source>
        <translation>đã ký số, khóa {fingerprint}</translation></message>
    <message><source>the name is missing</source>
        <translation>thiếu tên</translation></message>
    <message><source>the signature does not fit</source>
        <translation>chữ ký số không khớp</translation></message>
    <message><source>there is no such file or folder</source>
        <translation>không có tệp hoặc thư mục này</translation></message>
    <message><source>these columns are missing: {columns}</source>
        <translation>thiếu các cột: {columns}</translation></message>
    <message><source>{accepted} rows accepted, {held} held back. {kept}</source>
        <translation>Nhận {accepted} dòng, giữ lại {held} dòng chờ xem. {kept}</translation></message>
    <message><source>{code} {title}: {kinds} in the province's form, PDF as the program lays it out</source>
        <translation>{code} {title}: tệp {kinds} theo mẫu của tỉnh, PDF do chương trình trình bày</translation></message>
    <message><source>{count} blank lists stand in {folder}.</source>
        <translation>Đã lập {count} mẫu danh sách trong {folder}.</translation></message>
    <message><source>{count} files in {file}.</source>
        <translation>{count} tệp trong {file}.</translation></message>
    <message><source>{file} is signed: {fingerprint}</source>
        <translation>Đã ký {file}: {fingerprint}</translation></message>
    <message><source>{kinds} in the form of the province</source>
        <translation>{kinds} theo mẫu của tỉnh</translation></message>
    <message><source>{name} and {other} exclude each other.</source>
        <translation>Không dùng {name} cùng với {other}.</translation></message>
    <message><source>{name} cannot be “{value}”. Choose from: {known}.</source>
        <translation>{name} không thể là “{value}”. Chọn một trong: {known}.</translation></message>
    <message><source>{name} must be a whole number, not “{value}”.</source>
        <translation>{name} phải là số nguyên, không phải “{value}”.</translation></message>
    <message><source>{name} must be a year, not “{value}”.</source>
        <translation>{name} phải là một năm, không phải “{value}”.</translation></message>
    <message><source>{name} needs a value.</source>
        <translation>{name} cần có giá trị.</translation></message>
    <message><source>{name}, version {version}, {issuer}</source>
        <translation>{name}, phiên bản {version}, {issuer}</translation></message>
    <message><source>{number} of {total}</source>
        <translation>{number} / {total}</translation></message>
    <message><source>{part}: {count} rows</source>
        <translation>{part}: {count} dòng</translation></message>
    <message><source>{passed} of {count} nominations reached their threshold.</source>
        <translation>{passed} trên {count} đề nghị đạt tỷ lệ phiếu.</translation></message>
    <message><source>“{member}” is not a member of the council</source>
        <translation>“{member}” không phải thành viên Hội đồng</translation></message>
    <message><source>“{role}” is none of chair, deputy, secretary, member</source>
        <translation>“{role}” không phải chair, deputy, secretary, member</translation></message>
    <message><source>“{text}” is neither yes nor no</source>
        <translation>“{text}” không phải yes hay no</translation></message>
    <message><source>“{text}” is not a whole number</source>
        <translation>“{text}” không phải số nguyên</translation></message>
    <message><source>“{vote}” is none of for, against, invalid, absent, conflict</source>
        <translation>“{vote}” không phải for, against, invalid, absent, conflict</translation></message>
</context>
<context>
    <name>Condition</name>
    <message><source>Ask for level, length and result of the linked movement review.</source>
        <translation>Đề nghị bổ sung cấp phát động, thời gian và kết quả của phong trào đã gắn.</translation></message>
    <message><source>Ask for the day of the discipline “{form}”.</source>
        <translation>Đề nghị bổ sung ngày của quyết định kỷ luật “{form}”.</translation></message>
    <message><source>Ask for the grades or award decisions of {years}.</source>
        <translation>Đề nghị bổ sung kết quả xếp loại hoặc quyết định khen thưởng các năm {years}.</translation></message>
    <message><source>Ask for the head counts: members in all, and members with “{award}”.</source>
        <translation>Đề nghị bổ sung số liệu: tổng số cá nhân và số cá nhân đạt “{award}”.</translation></message>
    <message><source>Ask for the months of service in {year}.</source>
        <translation>Đề nghị bổ sung số tháng công tác trong năm {year}.</translation></message>
    <message><source>Ask for the number of households, and of those with “{award}”.</source>
        <translation>Đề nghị bổ sung tổng số hộ và số hộ đạt “{award}”.</translation></message>
    <message><source>Ask for the reach of the linked achievement and who confirmed it.</source>
        <translation>Đề nghị bổ sung phạm vi ảnh hưởng của thành tích đã gắn và nơi xác nhận.</translation></message>
    <message><source>Ask for the score sheet by the province's frame, and tick the box.</source>
        <translation>Đề nghị bổ sung bảng điểm theo khung của tỉnh rồi đánh dấu.</translation></message>
    <message><source>Ask for the unit's place in its cluster for {year}.</source>
        <translation>Đề nghị bổ sung thứ hạng của đơn vị trong cụm, khối thi đua năm {year}.</translation></message>
    <message><source>Ask how long the list was posted; {days} days are needed.</source>
        <translation>Đề nghị cho biết số ngày đã công khai danh sách; cần {days} ngày.</translation></message>
    <message><source>Ask how many members did not complete their task.</source>
        <translation>Đề nghị cho biết số cá nhân không hoàn thành nhiệm vụ.</translation></message>
    <message><source>Ask how many members hold “{award}”.</source>
        <translation>Đề nghị cho biết số cá nhân đạt “{award}”.</translation></message>
    <message><source>Ask whether a member is under discipline of “{form}” or graver.</source>
        <translation>Đề nghị cho biết có cá nhân nào bị kỷ luật từ hình thức “{form}” trở lên không.</translation></message>
    <message><source>Graded “{grade}” in {year}; “{wanted}” or better is needed.</source>
        <translation>Năm {year} xếp loại “{grade}”; cần “{wanted}” trở lên.</translation></message>
    <message><source>Judged by the officer as not met.</source>
        <translation>Công chức đã đánh giá là chưa đạt.</translation></message>
    <message><source>No grade of the unit for {year} is on file: ask for the decision.</source>
        <translation>Chưa có kết quả xếp loại của đơn vị năm {year}: đề nghị bổ sung quyết định.</translation></message>
    <message><source>No grade of {year} is on file: ask for the decision on grades.</source>
        <translation>Chưa có kết quả xếp loại năm {year}: đề nghị bổ sung quyết định xếp loại.</translation></message>
    <message><source>No registration for this award in {year} is on file.</source>
        <translation>Chưa có đăng ký thi đua năm {year} cho danh hiệu, hình thức này.</translation></message>
    <message><source>No review of a movement is linked to this proposal.</source>
        <translation>Chưa gắn kết quả sơ kết, tổng kết phong trào thi đua nào với đề nghị này.</translation></message>
    <message><source>No sudden achievement is linked to this proposal.</source>
        <translation>Chưa gắn thành tích đột xuất nào với đề nghị này.</translation></message>
    <message><source>None of the alternatives below is met yet; some are not known.</source>
        <translation>Chưa đạt tiêu chuẩn nào dưới đây; có tiêu chuẩn còn thiếu dữ liệu.</translation></message>
    <message><source>None of the alternatives below is met.</source>
        <translation>Không đạt tiêu chuẩn nào dưới đây.</translation></message>
    <message><source>Not all of the conditions below are met.</source>
        <translation>Chưa đạt đủ các tiêu chuẩn dưới đây.</translation></message>
    <message><source>Not yet judged: read the report of merit and tick the box.</source>
        <translation>Chưa đánh giá: đọc báo cáo thành tích rồi đánh dấu.</translation></message>
    <message><source>Place {rank} in its cluster; {needed} is needed.</source>
        <translation>Xếp thứ {rank} trong cụm, khối; cần thứ {needed}.</translation></message>
    <message><source>Some of the conditions below are not known.</source>
        <translation>Có tiêu chuẩn dưới đây còn thiếu dữ liệu.</translation></message>
    <message><source>The achievement begins in {year}, before the discipline of {day} was served: it counts from then on.</source>
        <translation>Thành tích tính từ năm {year}, trước ngày chấp hành xong kỷ luật {day}: chỉ được tính từ ngày đó.</translation></message>
    <message><source>The initiatives on file already served for {award}.</source>
        <translation>Các sáng kiến trong sổ đã dùng để xét {award}.</translation></message>
    <message><source>The leader is graded “{grade}”, above the unit's “{unit_grade}” of {year}.</source>
        <translation>Người đứng đầu xếp loại “{grade}”, cao hơn mức “{unit_grade}” của đơn vị năm {year}.</translation></message>
    <message><source>The linked achievement does not reach as far as is needed.</source>
        <translation>Thành tích đã gắn chưa đủ phạm vi ảnh hưởng.</translation></message>
    <message><source>The linked review does not fit: level, length, kind of review or result.</source>
        <translation>Kết quả phong trào đã gắn không phù hợp: cấp phát động, thời gian, sơ kết/tổng kết hoặc kết quả.</translation></message>
    <message><source>The list was posted for {posted} days; {days} are needed.</source>
        <translation>Danh sách đã công khai {posted} ngày; cần {days} ngày.</translation></message>
    <message><source>The rules in use hold no standard of their own for this award: judge it by its decree.</source>
        <translation>Gói quy định đang dùng chưa có tiêu chuẩn riêng cho danh hiệu, hình thức này: phải xét theo văn bản quy định.</translation></message>
    <message><source>The run of {count} years lacks what must be won or made in that time.</source>
        <translation>Trong {count} năm liên tục chưa đủ danh hiệu, hình thức, sáng kiến hoặc mức xếp loại phải có.</translation></message>
    <message><source>The years {years} already served for {award}.</source>
        <translation>Các năm {years} đã dùng để xét {award}.</translation></message>
    <message><source>Under discipline of “{form}” in {year}.</source>
        <translation>Bị kỷ luật “{form}” trong năm {year}.</translation></message>
    <message><source>Wait for the conclusion: {matter}.</source>
        <translation>Chờ kết luận: {matter}.</translation></message>
    <message><source>What was won or made in the run of years is not proved: ask for it.</source>
        <translation>Danh hiệu, hình thức, sáng kiến trong các năm liên tục chưa có minh chứng: đề nghị bổ sung.</translation></message>
    <message><source>{count} consecutive years of “{grade}” or better are needed; not so: {years}.</source>
        <translation>Cần {count} năm liên tục “{grade}” trở lên; chưa đạt năm: {years}.</translation></message>
    <message><source>{count} members are under discipline of “{form}” or graver.</source>
        <translation>Có {count} cá nhân bị kỷ luật từ hình thức “{form}” trở lên.</translation></message>
    <message><source>{holders} members hold “{award}”; {needed} are needed.</source>
        <translation>Có {holders} cá nhân đạt “{award}”; cần {needed}.</translation></message>
    <message><source>{holders} members with “{award}” of {headcount} in all cannot be: check the counts.</source>
        <translation>{holders} cá nhân đạt “{award}” trên tổng số {headcount} là không thể: kiểm tra lại số liệu.</translation></message>
    <message><source>{holders} of {headcount} members hold “{award}”: under {percent}%.</source>
        <translation>{holders} trên {headcount} cá nhân đạt “{award}”: dưới {percent}%.</translation></message>
    <message><source>{holders} of {households} households hold “{award}”: under {percent}%.</source>
        <translation>{holders} trên {households} hộ đạt “{award}”: dưới {percent}%.</translation></message>
    <message><source>{incomplete} members did not complete their task.</source>
        <translation>Có {incomplete} cá nhân không hoàn thành nhiệm vụ.</translation></message>
    <message><source>{needed} accepted research works of the needed reach and period are asked for; {found} on file.</source>
        <translation>Cần {needed} đề tài, đề án, công trình đã nghiệm thu đúng phạm vi, thời gian; trong sổ có {found}.</translation></message>
    <message><source>{needed} recognised initiatives of the needed reach and period are asked for; {found} on file.</source>
        <translation>Cần {needed} sáng kiến được công nhận đúng phạm vi, thời gian; trong sổ có {found}.</translation></message>
    <message><source>{served} months of service in {year}; {months} are needed.</source>
        <translation>Năm {year} công tác {served} tháng; cần {months} tháng.</translation></message>
    <message><source>{unsure} more are not yet recognised, or lack year, reach, use or decision number: ask for the papers.</source>
        <translation>Còn {unsure} sáng kiến, đề tài chưa được công nhận hoặc thiếu năm, phạm vi, hiệu quả áp dụng, số quyết định: đề nghị bổ sung.</translation></message>
    <message><source>“{award}” is needed {times} times; on file: {found}.</source>
        <translation>Cần {times} lần “{award}”; trong sổ có: {found}.</translation></message>
    <message><source>“{award}” must be held first; it is not on file.</source>
        <translation>Phải đã được tặng “{award}”; trong sổ chưa có.</translation></message>
    <message><source>“{award}” of {times} consecutive years is needed; not on file: {years}.</source>
        <translation>Cần “{award}” {times} năm liên tục; chưa có trong sổ: {years}.</translation></message>
    <message><source>“{award}” of {years}: not yet decided, without decision number, or perhaps another's. Ask for the decisions.</source>
        <translation>“{award}” năm {years}: chưa có quyết định, thiếu số quyết định hoặc có thể của người khác. Đề nghị bổ sung quyết định.</translation></message>
    <message><source>“{award}” of {year} is not certain: ask for the decision.</source>
        <translation>“{award}” năm {year} chưa chắc chắn: đề nghị bổ sung quyết định.</translation></message>
    <message><source>“{award}” of {year} may already be given for this: ask for the decision.</source>
        <translation>Có thể đã được tặng “{award}” năm {year} cho thành tích này: đề nghị bổ sung quyết định.</translation></message>
    <message><source>“{award}” of {year} was already given for this ({number}).</source>
        <translation>Đã được tặng “{award}” năm {year} cho thành tích này ({number}).</translation></message>
    <message><source>“{award}” was given for {year}; {gap} years must lie between.</source>
        <translation>Đã được tặng “{award}” năm {year}; phải cách nhau {gap} năm.</translation></message>
    <message><source>“{grade}” of {year} has no issued decision behind it: ask for its number.</source>
        <translation>“{grade}” năm {year} chưa có quyết định kèm theo: đề nghị bổ sung số quyết định.</translation></message>
</context>
<context>
    <name>Council</name>
    <message><source>A Council has one chair; here there are {count}.</source>
        <translation>Hội đồng có đúng một Chủ tịch; đang ghi {count}.</translation></message>
    <message><source>Add a line</source>
        <translation>Thêm dòng</translation></message>
    <message><source>All</source>
        <translation>Tất cả</translation></message>
    <message><source>Award rounds</source>
        <translation>Đợt xét</translation></message>
    <message><source>Chair</source>
        <translation>Chủ tịch</translation></message>
    <message><source>Change the members…</source>
        <translation>Thay thành viên…</translation></message>
    <message><source>Deputy chair</source>
        <translation>Phó Chủ tịch</translation></message>
    <message><source>Enough</source>
        <translation>Đủ</translation></message>
    <message><source>Enter the members first.</source>
        <translation>Chưa nhập thành viên nào.</translation></message>
    <message><source>Every member has voted</source>
        <translation>Thành viên nào cũng đã có ý kiến</translation></message>
    <message><source>Full name</source>
        <translation>Họ và tên</translation></message>
    <message><source>Meeting of {day}</source>
        <translation>Phiên họp ngày {day}</translation></message>
    <message><source>Member</source>
        <translation>Ủy viên</translation></message>
    <message><source>Members</source>
        <translation>Thành viên</translation></message>
    <message><source>Members of the Council</source>
        <translation>Thành viên Hội đồng</translation></message>
    <message><source>Name of member {number}</source>
        <translation>Họ tên thành viên {number}</translation></message>
    <message><source>Names, posts and roles; typed, or pasted from Excel.</source>
        <translation>Họ tên, chức vụ, vai trò; gõ hoặc dán từ Excel.</translation></message>
    <message><source>No Council is seated yet.</source>
        <translation>Chưa có Hội đồng.</translation></message>
    <message><source>No meeting yet</source>
        <translation>Chưa có phiên họp</translation></message>
    <message><source>No quorum: at least {needed} needed</source>
        <translation>Chưa đủ điều kiện họp: cần ít nhất {needed}</translation></message>
    <message><source>Not enough</source>
        <translation>Thiếu</translation></message>
    <message><source>Not voted yet</source>
        <translation>Chưa bỏ phiếu</translation></message>
    <message><source>Open a round and take in the units' lists.</source>
        <translation>Mở đợt xét và nhận danh sách của đơn vị.</translation></message>
    <message><source>Open the round</source>
        <translation>Mở đợt xét</translation></message>
    <message><source>Post</source>
        <translation>Chức vụ</translation></message>
    <message><source>Post of member {number}</source>
        <translation>Chức vụ thành viên {number}</translation></message>
    <message><source>Quorum reached: at least {needed} needed</source>
        <translation>Đủ điều kiện họp: cần ít nhất {needed}</translation></message>
    <message><source>Role</source>
        <translation>Vai trò</translation></message>
    <message><source>Role of member {number}</source>
        <translation>Vai trò thành viên {number}</translation></message>
    <message><source>Seat the Council</source>
        <translation>Lập Hội đồng</translation></message>
    <message><source>Seat the Council once; each round with nominations then waits here for its vote.</source>
        <translation>Nhập thành viên một lần; mỗi đợt xét có đề nghị sẽ chờ ở đây để bỏ phiếu.</translation></message>
    <message><source>Seat this Council</source>
        <translation>Lập Hội đồng này</translation></message>
    <message><source>Secretary</source>
        <translation>Thư ký</translation></message>
    <message><source>See the minutes</source>
        <translation>Xem biên bản</translation></message>
    <message><source>Take line {number} out</source>
        <translation>Bỏ dòng {number}</translation></message>
    <message><source>The name of “{post}” is missing.</source>
        <translation>Chưa ghi họ tên của “{post}”.</translation></message>
    <message><source>The whole is all {members} members</source>
        <translation>Tỷ lệ tính trên tổng số {members} thành viên</translation></message>
    <message><source>Type, or paste name, post and role from Excel. Votes already cast stay.</source>
        <translation>Gõ, hoặc dán ba cột họ tên, chức vụ, vai trò từ Excel. Phiếu đã ghi vẫn giữ nguyên.</translation></message>
    <message><source>a meeting holds with at least {needed}</source>
        <translation>họp được khi có ít nhất {needed} người</translation></message>
    <message><source>voted again on {day}: {present} / {members}</source>
        <translation>bỏ phiếu lại {day}: {present} / {members}</translation></message>
    <message><source>{award} · needs {needed} of {members} ({share})</source>
        <translation>{award} · cần {needed} / {members} ({share})</translation></message>
    <message><source>{count} gave none, which counts as not agreeing</source>
        <translation>{count} người chưa có ý kiến, tính là chưa đồng ý</translation></message>
    <message><source>{count} members</source>
        <translation>{count} thành viên</translation></message>
    <message><source>{count} nominations</source>
        <translation>{count} đề nghị</translation></message>
    <message><source>{name} stands in the list twice.</source>
        <translation>{name} có hai dòng trong danh sách.</translation></message>
    <message><source>{papers} / {members} papers and opinions</source>
        <translation>{papers} / {members} phiếu và ý kiến</translation></message>
    <message><source>{present} / {members} took part</source>
        <translation>{present} / {members} thành viên dự họp</translation></message>
    <message><source>{reached} / {voted} reached the threshold</source>
        <translation>{reached} / {voted} đề nghị đủ tỷ lệ</translation></message>
    <message><source>{reached} of {voted} enough</source>
        <translation>{reached} / {voted} đủ tỷ lệ</translation></message>
</context>
<context>
    <name>Decision</name>
    <message><source>A former ward or commune</source>
        <translation>Xã, phường cũ</translation></message>
    <message><source>A year such as {year}.</source>
        <translation>Ghi năm như {year}.</translation></message>
    <message><source>Add “{name}” as new</source>
        <translation>Thêm mới “{name}”</translation></message>
    <message><source>After the votes: number, day and signer; bonuses are computed.</source>
        <translation>Sau khi Hội đồng bỏ phiếu: ghi số, ngày, người ký; tiền thưởng được tính sẵn.</translation></message>
    <message><source>All</source>
        <translation>Tất cả</translation></message>
    <message><source>An old decision, or one of a higher level, with all its names.</source>
        <translation>Quyết định cũ hoặc của cấp trên, cùng danh sách tên.</translation></message>
    <message><source>Annul</source>
        <translation>Hủy bỏ</translation></message>
    <message><source>Annul {number}</source>
        <translation>Hủy bỏ {number}</translation></message>
    <message><source>Annulled on {day}</source>
        <translation>Đã hủy bỏ ngày {day}</translation></message>
    <message><source>Annul…</source>
        <translation>Hủy bỏ…</translation></message>
    <message><source>Award year</source>
        <translation>Năm khen</translation></message>
    <message><source>Bonus {total} đ</source>
        <translation>Tiền thưởng {total} đ</translation></message>
    <message><source>By decision number</source>
        <translation>Theo quyết định số</translation></message>
    <message><source>Content (if wanted)</source>
        <translation>Trích yếu (nếu cần)</translation></message>
    <message><source>Day of signing</source>
        <translation>Ngày ký</translation></message>
    <message><source>Day of the annulment</source>
        <translation>Ngày hủy bỏ</translation></message>
    <message><source>Empty the form</source>
        <translation>Xóa trắng</translation></message>
    <message><source>Enter a decision</source>
        <translation>Nhập quyết định</translation></message>
    <message><source>Enter a decision…</source>
        <translation>Nhập quyết định…</translation></message>
    <message><source>Enter from paper</source>
        <translation>Nhập quyết định đã có</translation></message>
    <message><source>Every year</source>
        <translation>Mọi năm</translation></message>
    <message><source>From an award round</source>
        <translation>Lập từ đợt xét</translation></message>
    <message><source>From the old register</source>
        <translation>Sổ cũ</translation></message>
    <message><source>Issue one from a round on which the Council has voted, or enter one that is there.</source>
        <translation>Lập từ đợt đã họp Hội đồng, hoặc nhập quyết định đã có.</translation></message>
    <message><source>Issued by</source>
        <translation>Nơi ban hành</translation></message>
    <message><source>Keep the decision</source>
        <translation>Ghi quyết định</translation></message>
    <message><source>List of the decision</source>
        <translation>Danh sách của quyết định</translation></message>
    <message><source>Make papers…</source>
        <translation>Xuất giấy tờ…</translation></message>
    <message><source>Name, then Enter; a whole column of names can be pasted</source>
        <translation>Gõ tên rồi Enter; dán được cả cột tên từ Excel</translation></message>
    <message><source>New on file</source>
        <translation>Ghi mới</translation></message>
    <message><source>No bonus was computed here for this decision.</source>
        <translation>Chưa tính tiền thưởng cho quyết định này.</translation></message>
    <message><source>No decision yet</source>
        <translation>Chưa có quyết định</translation></message>
    <message><source>No name has been entered yet.</source>
        <translation>Chưa nhập tên nào.</translation></message>
    <message><source>Nobody of this name is on file. ↓ marks “Add as new”, Enter takes it.</source>
        <translation>Chưa có ai tên này. Bấm ↓ chọn “Thêm mới” rồi Enter.</translation></message>
    <message><source>Nothing is kept before “Keep the decision” (Ctrl+Enter).</source>
        <translation>Chưa có gì được ghi. Ctrl+Enter để ghi quyết định.</translation></message>
    <message><source>Number</source>
        <translation>Số quyết định</translation></message>
    <message><source>Of a higher level</source>
        <translation>Cấp trên</translation></message>
    <message><source>Of this office</source>
        <translation>Của phường</translation></message>
    <message><source>Paid, to be recovered: {amount} đ</source>
        <translation>Đã chi – cần thu hồi {amount} đ</translation></message>
    <message><source>Proposals</source>
        <translation>Gợi ý</translation></message>
    <message><source>Reason of the annulment</source>
        <translation>Lý do hủy bỏ</translation></message>
    <message><source>Show pages</source>
        <translation>Xem trang</translation></message>
    <message><source>Signer</source>
        <translation>Người ký</translation></message>
    <message><source>The day is missing.</source>
        <translation>Chưa ghi ngày.</translation></message>
    <message><source>The number is missing.</source>
        <translation>Chưa ghi số.</translation></message>
    <message><source>The papers stand in the folder “{folder}”.</source>
        <translation>Giấy tờ đã ghi vào thư mục “{folder}”.</translation></message>
    <message><source>The signer is missing.</source>
        <translation>Chưa ghi người ký.</translation></message>
    <message><source>This number is already used in its year.</source>
        <translation>Số này đã dùng trong năm đó.</translation></message>
    <message><source>This office</source>
        <translation>Phường, xã này</translation></message>
    <message><source>Title or form of award</source>
        <translation>Danh hiệu, hình thức</translation></message>
    <message><source>Type “ldtt”, “gk” … and choose from the list.</source>
        <translation>Gõ “ldtt”, “gk”… rồi chọn trong danh sách.</translation></message>
    <message><source>Where shall the papers stand?</source>
        <translation>Ghi giấy tờ vào thư mục nào?</translation></message>
    <message><source>Without number</source>
        <translation>Chưa có số</translation></message>
    <message><source>Write the reason; it stays in the register beside each award.</source>
        <translation>Ghi lý do; lý do được giữ trong sổ bên từng lượt khen.</translation></message>
    <message><source>by {number}</source>
        <translation>theo {number}</translation></message>
    <message><source>day not known</source>
        <translation>chưa có ngày</translation></message>
    <message><source>not paid</source>
        <translation>không chi</translation></message>
    <message><source>to recover</source>
        <translation>cần thu hồi</translation></message>
    <message><source>{count} are not paid; the reason stands in each line.</source>
        <translation>{count} trường hợp không chi; lý do ghi ở từng dòng.</translation></message>
    <message><source>{count} awarded</source>
        <translation>{count} người được khen</translation></message>
    <message><source>{count} awards</source>
        <translation>{count} lượt khen</translation></message>
    <message><source>{count} decisions</source>
        <translation>{count} quyết định</translation></message>
    <message><source>{count} new on file</source>
        <translation>{count} ghi mới</translation></message>
    <message><source>{count} times</source>
        <translation>{count} lượt</translation></message>
    <message><source>{name} stands in the list already.</source>
        <translation>{name} đã có trong danh sách.</translation></message>
</context>
<context>
    <name>Document</name>
    <message><source>All</source>
        <translation>Tất cả</translation></message>
    <message><source>Annul</source>
        <translation>Hủy bỏ</translation></message>
    <message><source>Annul the document</source>
        <translation>Hủy bỏ văn bản</translation></message>
    <message><source>Annulled: {reason}</source>
        <translation>Hủy bỏ: {reason}</translation></message>
    <message><source>Annul…</source>
        <translation>Hủy bỏ…</translation></message>
    <message><source>Arrival number</source>
        <translation>Số đến</translation></message>
    <message><source>Arrival {number}</source>
        <translation>Số đến {number}</translation></message>
    <message><source>Arrived</source>
        <translation>Đến</translation></message>
    <message><source>Arrived on</source>
        <translation>Ngày đến</translation></message>
    <message><source>Attach files…</source>
        <translation>Kèm tệp…</translation></message>
    <message><source>By the document</source>
        <translation>Bằng văn bản</translation></message>
    <message><source>Choose a form from the list.</source>
        <translation>Chọn một mẫu trong danh sách.</translation></message>
    <message><source>Choose what it is made from.</source>
        <translation>Chọn đợt, quyết định hoặc năm.</translation></message>
    <message><source>Compose</source>
        <translation>Soạn</translation></message>
    <message><source>Compose a document</source>
        <translation>Soạn văn bản</translation></message>
    <message><source>Compose…</source>
        <translation>Soạn văn bản…</translation></message>
    <message><source>Content</source>
        <translation>Trích yếu</translation></message>
    <message><source>Day</source>
        <translation>Ngày</translation></message>
    <message><source>Day of the document</source>
        <translation>Ngày văn bản</translation></message>
    <message><source>Decision</source>
        <translation>Quyết định</translation></message>
    <message><source>Document {code}</source>
        <translation>Văn bản {code}</translation></message>
    <message><source>Enter</source>
        <translation>Ghi</translation></message>
    <message><source>Enter a document received</source>
        <translation>Ghi văn bản đến</translation></message>
    <message><source>Enter a received one</source>
        <translation>Ghi văn bản đến</translation></message>
    <message><source>Enter a received one…</source>
        <translation>Ghi văn bản đến…</translation></message>
    <message><source>Every paper that is made in a round or for a decision comes here too.</source>
        <translation>Văn bản lập ở đợt xét hay từ quyết định cũng vào đây.</translation></message>
    <message><source>Every year</source>
        <translation>Mọi năm</translation></message>
    <message><source>Everything else comes from the office.</source>
        <translation>Phần còn lại lấy từ số liệu của văn phòng.</translation></message>
    <message><source>Facts of the paper</source>
        <translation>Thông tin văn bản</translation></message>
    <message><source>File {name} attached</source>
        <translation>Kèm tệp {name}</translation></message>
    <message><source>Files</source>
        <translation>Tệp</translation></message>
    <message><source>Files of the document</source>
        <translation>Tệp của văn bản</translation></message>
    <message><source>Folder {name}</source>
        <translation>Thư mục {name}</translation></message>
    <message><source>For example: minutes, KT-01; ↓ shows every form</source>
        <translation>Ví dụ: bien ban, KT-01; ↓ xem mọi mẫu</translation></message>
    <message><source>Form</source>
        <translation>Mẫu</translation></message>
    <message><source>Form {code} · {pack} {version} · {made}</source>
        <translation>Mẫu {code} · {pack} {version} · {made}</translation></message>
    <message><source>Form, by name or code</source>
        <translation>Mẫu (tên hoặc mã)</translation></message>
    <message><source>Go on composing</source>
        <translation>Soạn tiếp</translation></message>
    <message><source>Issue</source>
        <translation>Ban hành</translation></message>
    <message><source>Issued on {day}</source>
        <translation>Ban hành ngày {day}</translation></message>
    <message><source>Issued under number {number} of {day}</source>
        <translation>Ban hành số {number} ngày {day}</translation></message>
    <message><source>Kind</source>
        <translation>Loại</translation></message>
    <message><source>Laid before the signer</source>
        <translation>Trình ký</translation></message>
    <message><source>Lay before signer</source>
        <translation>Trình ký</translation></message>
    <message><source>Made</source>
        <translation>Soạn</translation></message>
    <message><source>Made from</source>
        <translation>Lập từ</translation></message>
    <message><source>No document yet</source>
        <translation>Chưa có văn bản nào</translation></message>
    <message><source>No other document is issued: compose and issue the new one first.</source>
        <translation>Chưa có văn bản khác đã ban hành: soạn và ban hành bản mới trước.</translation></message>
    <message><source>No program on this PC opens “{name}”.</source>
        <translation>Máy này không có chương trình mở “{name}”.</translation></message>
    <message><source>Number</source>
        <translation>Số</translation></message>
    <message><source>Number and symbol of the document</source>
        <translation>Số, ký hiệu</translation></message>
    <message><source>Number, sender, content, due day, and its file.</source>
        <translation>Số, nơi gửi, trích yếu, hạn xử lý và tệp kèm.</translation></message>
    <message><source>Open in Word</source>
        <translation>Mở bằng Word</translation></message>
    <message><source>Print</source>
        <translation>In</translation></message>
    <message><source>Reason</source>
        <translation>Lý do</translation></message>
    <message><source>Received as number {number}</source>
        <translation>Nhận, số đến {number}</translation></message>
    <message><source>Replace</source>
        <translation>Thay</translation></message>
    <message><source>Replace the document</source>
        <translation>Thay văn bản</translation></message>
    <message><source>Replaced by</source>
        <translation>Được thay bằng</translation></message>
    <message><source>Replaced by {name}</source>
        <translation>Được thay bằng {name}</translation></message>
    <message><source>Replaces</source>
        <translation>Thay cho</translation></message>
    <message><source>Replace…</source>
        <translation>Thay bằng…</translation></message>
    <message><source>Round</source>
        <translation>Đợt xét</translation></message>
    <message><source>Sender</source>
        <translation>Nơi gửi</translation></message>
    <message><source>Sent to</source>
        <translation>Gửi đến</translation></message>
    <message><source>Settled</source>
        <translation>Đã xử lý</translation></message>
    <message><source>Show fields</source>
        <translation>Xem các ô</translation></message>
    <message><source>Show page</source>
        <translation>Xem trang</translation></message>
    <message><source>Take up again</source>
        <translation>Xử lý lại</translation></message>
    <message><source>Taken up again</source>
        <translation>Xử lý lại</translation></message>
    <message><source>This is missing</source>
        <translation>Còn thiếu</translation></message>
    <message><source>To be looked at</source>
        <translation>Cần xem</translation></message>
    <message><source>To be settled</source>
        <translation>Chờ xử lý</translation></message>
    <message><source>To be settled by</source>
        <translation>Hạn xử lý</translation></message>
    <message><source>To the wrong field</source>
        <translation>Tới ô lỗi</translation></message>
    <message><source>Type a part of the round's name, or ↓</source>
        <translation>Gõ tên đợt, hoặc bấm ↓</translation></message>
    <message><source>Type the decision's number, or ↓</source>
        <translation>Gõ số quyết định, hoặc bấm ↓</translation></message>
    <message><source>Type the nominee's name, or ↓ for a whole round</source>
        <translation>Gõ họ tên, hoặc bấm ↓ để lấy cả đợt</translation></message>
    <message><source>Type the year, or ↓</source>
        <translation>Gõ năm, hoặc bấm ↓</translation></message>
    <message><source>What happened</source>
        <translation>Diễn biến</translation></message>
    <message><source>Where shall the paper stand?</source>
        <translation>Ghi văn bản vào đâu?</translation></message>
    <message><source>Word has a copy: write it to a file of your own to keep changes.</source>
        <translation>Word mở bản chép; muốn giữ chỗ sửa thì ghi thành tệp khác.</translation></message>
    <message><source>Write the reason; it stays with the document.</source>
        <translation>Ghi lý do; lý do đi cùng văn bản.</translation></message>
    <message><source>Write to a file…</source>
        <translation>Ghi thành tệp…</translation></message>
    <message><source>Written to the file {name}</source>
        <translation>Ghi thành tệp {name}</translation></message>
    <message><source>due {day}</source>
        <translation>hạn {day}</translation></message>
    <message><source>no number</source>
        <translation>chưa có số</translation></message>
    <message><source>{count} files attached</source>
        <translation>Đã kèm {count} tệp</translation></message>
    <message><source>{count} forms of the pack, filled in from rounds and decisions.</source>
        <translation>{count} biểu mẫu, điền sẵn từ đợt xét và quyết định.</translation></message>
    <message><source>{count} to look at before issuing</source>
        <translation>{count} điều cần xem trước khi ban hành</translation></message>
    <message><source>{done} of {all} fields filled</source>
        <translation>{done} trên {all} ô đã điền</translation></message>
    <message><source>{kinds} in the form of the province, PDF as shown here</source>
        <translation>{kinds} theo mẫu của tỉnh, PDF như ở đây</translation></message>
    <message><source>{sent} sent out, {arrived} received</source>
        <translation>{sent} văn bản đi, {arrived} văn bản đến</translation></message>
    <message><source>“{name}” is not there any more.</source>
        <translation>Không còn thấy “{name}”.</translation></message>
</context>
<context>
    <name>Dossier</name>
    <message><source>All</source>
        <translation>Tất cả</translation></message>
    <message><source>All {count} who lack it</source>
        <translation>Cả {count} đề nghị còn thiếu</translation></message>
    <message><source>Answer of the higher level</source>
        <translation>Kết quả của cấp trên</translation></message>
    <message><source>Answered on</source>
        <translation>Ngày trả lời</translation></message>
    <message><source>Asked for on {day}</source>
        <translation>Yêu cầu bổ sung ngày {day}</translation></message>
    <message><source>Asked on</source>
        <translation>Ngày yêu cầu</translation></message>
    <message><source>Attach files: {name}</source>
        <translation>Gắn tệp: {name}</translation></message>
    <message><source>Attach files…</source>
        <translation>Gắn tệp…</translation></message>
    <message><source>By hand, by post, by the document network; number of the receipt</source>
        <translation>Nộp trực tiếp, bưu điện, trục liên thông; số giấy biên nhận</translation></message>
    <message><source>Choose files…</source>
        <translation>Chọn tệp…</translation></message>
    <message><source>Choose in a round</source>
        <translation>Chọn trong đợt xét</translation></message>
    <message><source>Choose nominations of the province's level in a round.</source>
        <translation>Chọn đề nghị cấp tỉnh trong đợt xét.</translation></message>
    <message><source>Copied: {count} files</source>
        <translation>Đã chép {count} tệp</translation></message>
    <message><source>Copy all the same…</source>
        <translation>Vẫn chép…</translation></message>
    <message><source>Copy to a stick…</source>
        <translation>Chép ra USB…</translation></message>
    <message><source>Decision on {count}</source>
        <translation>Quyết định khen {count} đề nghị</translation></message>
    <message><source>Decision {number}: {count} awarded</source>
        <translation>Quyết định {number}: khen {count}</translation></message>
    <message><source>Enter the decision</source>
        <translation>Ghi quyết định</translation></message>
    <message><source>Enter the decision…</source>
        <translation>Ghi quyết định…</translation></message>
    <message><source>How</source>
        <translation>Cách gửi</translation></message>
    <message><source>Missing</source>
        <translation>Thiếu</translation></message>
    <message><source>Missing of {count} of {total}: {names}</source>
        <translation>Thiếu {count} trên {total}: {names}</translation></message>
    <message><source>Missing: one for the whole dossier.</source>
        <translation>Thiếu: cần một bản cho cả hồ sơ.</translation></message>
    <message><source>Missing: the Council has not voted yet.</source>
        <translation>Thiếu: Hội đồng chưa bỏ phiếu.</translation></message>
    <message><source>More was asked for</source>
        <translation>Cấp trên yêu cầu bổ sung</translation></message>
    <message><source>No dossier yet</source>
        <translation>Chưa có hồ sơ trình</translation></message>
    <message><source>Nobody is ticked yet.</source>
        <translation>Chưa đánh dấu đề nghị nào.</translation></message>
    <message><source>Nominations for awards of the province or the State stand here by themselves.</source>
        <translation>Đề nghị khen cấp tỉnh, cấp Nhà nước trong đợt xét tự vào trang này.</translation></message>
    <message><source>Not awarded: {name}</source>
        <translation>Không được khen: {name}</translation></message>
    <message><source>Not awarded…</source>
        <translation>Không được khen…</translation></message>
    <message><source>Not there</source>
        <translation>Chưa có</translation></message>
    <message><source>Note</source>
        <translation>Ghi</translation></message>
    <message><source>Note as not awarded</source>
        <translation>Ghi không khen</translation></message>
    <message><source>Note as sent</source>
        <translation>Ghi đã gửi</translation></message>
    <message><source>Note as sent…</source>
        <translation>Ghi đã gửi…</translation></message>
    <message><source>Note the answer…</source>
        <translation>Ghi kết quả…</translation></message>
    <message><source>Note the sending</source>
        <translation>Ghi đã gửi hồ sơ</translation></message>
    <message><source>Note what is asked for</source>
        <translation>Ghi yêu cầu bổ sung</translation></message>
    <message><source>Note what is asked for…</source>
        <translation>Ghi yêu cầu bổ sung…</translation></message>
    <message><source>Nothing yet.</source>
        <translation>Chưa có gì.</translation></message>
    <message><source>Number of the decision</source>
        <translation>Số quyết định</translation></message>
    <message><source>Of whom</source>
        <translation>Giấy tờ của</translation></message>
    <message><source>Only where it applies</source>
        <translation>Chỉ khi có</translation></message>
    <message><source>Onto which stick, into which folder?</source>
        <translation>Chép ra USB nào, thư mục nào?</translation></message>
    <message><source>Open the decision</source>
        <translation>Mở quyết định</translation></message>
    <message><source>Open the folder</source>
        <translation>Mở thư mục</translation></message>
    <message><source>Open the round</source>
        <translation>Mở đợt xét</translation></message>
    <message><source>Papers {count}</source>
        <translation>Giấy tờ {count}</translation></message>
    <message><source>Reason</source>
        <translation>Lý do</translation></message>
    <message><source>Sent</source>
        <translation>Đã gửi</translation></message>
    <message><source>Sent on</source>
        <translation>Ngày gửi</translation></message>
    <message><source>Signed on</source>
        <translation>Ngày ký</translation></message>
    <message><source>Signer</source>
        <translation>Người ký</translation></message>
    <message><source>Take out</source>
        <translation>Gỡ</translation></message>
    <message><source>Take out: {name}</source>
        <translation>Gỡ tệp: {name}</translation></message>
    <message><source>The day is missing.</source>
        <translation>Chưa có ngày.</translation></message>
    <message><source>The folder “{folder}” is not there; the stick may be out.</source>
        <translation>Không thấy thư mục “{folder}”; có thể USB đã rút ra.</translation></message>
    <message><source>The number is missing.</source>
        <translation>Chưa có số quyết định.</translation></message>
    <message><source>The program makes it when the dossier is copied.</source>
        <translation>Chương trình lập khi chép hồ sơ.</translation></message>
    <message><source>There</source>
        <translation>Đã có</translation></message>
    <message><source>This day lies ahead.</source>
        <translation>Ngày này còn ở phía trước.</translation></message>
    <message><source>Tick those whom the answer is about (Space).</source>
        <translation>Đánh dấu những đề nghị đã có trả lời (phím cách).</translation></message>
    <message><source>To be handed in by {day}</source>
        <translation>Hạn nộp {day}</translation></message>
    <message><source>What happened</source>
        <translation>Diễn biến</translation></message>
    <message><source>What is asked for</source>
        <translation>Cần bổ sung gì</translation></message>
    <message><source>With papers missing: {reason}</source>
        <translation>Chép khi còn thiếu giấy tờ: {reason}</translation></message>
    <message><source>Write the reason; it is kept, and printed where the dossier prints it.</source>
        <translation>Ghi lý do; lý do được giữ lại và in trong mục lục hồ sơ.</translation></message>
    <message><source>Write what the higher level asks for.</source>
        <translation>Ghi điều cấp trên yêu cầu bổ sung.</translation></message>
    <message><source>{count} collectives</source>
        <translation>{count} tập thể</translation></message>
    <message><source>{count} days</source>
        <translation>{count} ngày</translation></message>
    <message><source>{count} dossiers in {year}</source>
        <translation>{count} hồ sơ năm {year}</translation></message>
    <message><source>{count} dossiers in {year} · {open_count} to be sent or completed</source>
        <translation>{count} hồ sơ năm {year} · {open_count} cần gửi hoặc bổ sung</translation></message>
    <message><source>{count} files read back and compared, in the folder “{folder}”.</source>
        <translation>Đã đọc lại và so khớp {count} tệp trong thư mục “{folder}”.</translation></message>
    <message><source>{count} households</source>
        <translation>{count} hộ</translation></message>
    <message><source>{count} not awarded</source>
        <translation>Không được khen: {count} đề nghị</translation></message>
    <message><source>{count} papers are missing</source>
        <translation>Còn thiếu {count} giấy tờ</translation></message>
    <message><source>{count} persons</source>
        <translation>{count} cá nhân</translation></message>
</context>
<context>
    <name>Error</name>
    <message><source>A blank list cannot be written as “{name}”.</source>
        <translation>Mẫu danh sách không ghi được thành “{name}”.</translation></message>
    <message><source>A council has one chair, and every member once. Mend the list.</source>
        <translation>Hội đồng có đúng một Chủ tịch, mỗi thành viên ghi một lần. Sửa lại danh sách rồi nhập.</translation></message>
    <message><source>A paper cannot be written as “{name}”.</source>
        <translation>Không ghi được văn bản thành tệp “{name}”.</translation></message>
    <message><source>A unit named “{name}” is on file already.</source>
        <translation>Đã có đơn vị tên “{name}”.</translation></message>
    <message><source>An award enters the register only with a decision's number and day.</source>
        <translation>Sổ khen thưởng chỉ ghi lượt khen có số và ngày quyết định. Bổ sung rồi ghi lại.</translation></message>
    <message><source>Ask the issuer by telephone whether it is theirs; take it only with your express consent.</source>
        <translation>Gọi điện hỏi nơi ban hành xem có đúng gói của họ không; chỉ nhận khi anh/chị nói rõ là đồng ý.</translation></message>
    <message><source>Ask the issuer for the pack once more.</source>
        <translation>Hãy xin lại gói từ nơi phát hành.</translation></message>
    <message><source>Attach one, or open the dossier again to see what is there.</source>
        <translation>Gắn tệp, hoặc mở lại hồ sơ để xem đang có gì.</translation></message>
    <message><source>Both records stay as they are.</source>
        <translation>Cả hai hồ sơ vẫn như cũ.</translation></message>
    <message><source>Check both days; leave the last one empty where it still goes on.</source>
        <translation>Xem lại hai ngày; đang còn thì để trống ngày kết thúc.</translation></message>
    <message><source>Check the birth date; the year alone is enough where no more is known.</source>
        <translation>Xem lại ngày sinh; chỉ biết năm thì ghi năm là đủ.</translation></message>
    <message><source>Check the day of the decision and the award.</source>
        <translation>Xem lại ngày quyết định và danh hiệu, hình thức khen thưởng.</translation></message>
    <message><source>Check the day of the meeting.</source>
        <translation>Xem lại ngày họp.</translation></message>
    <message><source>Check the entry and do it once more.</source>
        <translation>Xem lại nội dung vừa nhập rồi làm lại.</translation></message>
    <message><source>Check the name against the list of members, or add the member first.</source>
        <translation>Hãy đối chiếu họ tên với danh sách thành viên, hoặc bổ sung thành viên trước.</translation></message>
    <message><source>Check the name of the folder; if the file was lost, restore a backup into a new folder.</source>
        <translation>Xem lại tên thư mục; nếu tệp bị mất thì khôi phục bản sao lưu vào một thư mục mới.</translation></message>
    <message><source>Check the name, the right to write there and the free room, then give the command once more.</source>
        <translation>Kiểm tra tên, quyền ghi và chỗ trống rồi chạy lại lệnh.</translation></message>
    <message><source>Check the two years.</source>
        <translation>Xem lại hai năm này.</translation></message>
    <message><source>Check who was at the meeting or wrote, then the figures.</source>
        <translation>Kiểm tra ai dự họp, ai gửi ý kiến bằng văn bản, rồi xem lại số phiếu.</translation></message>
    <message><source>Choose a code from the list of forms.</source>
        <translation>Hãy chọn một mã trong danh sách biểu mẫu.</translation></message>
    <message><source>Choose a document received.</source>
        <translation>Hãy chọn văn bản đến.</translation></message>
    <message><source>Choose a document that was issued and still stands.</source>
        <translation>Hãy chọn văn bản đã ban hành và còn hiệu lực.</translation></message>
    <message><source>Choose an award of the list, or install a pack that holds it.</source>
        <translation>Hãy chọn trong danh mục, hoặc cài gói quy định có danh hiệu, hình thức này.</translation></message>
    <message><source>Choose another backup; the office folder keeps the last ten.</source>
        <translation>Chọn bản sao lưu khác; thư mục văn phòng giữ mười bản gần nhất.</translation></message>
    <message><source>Choose another unit above it, or none.</source>
        <translation>Chọn đơn vị cấp trên khác, hoặc để trống.</translation></message>
    <message><source>Choose another unit for it to belong to.</source>
        <translation>Chọn đơn vị khác làm nơi trực thuộc.</translation></message>
    <message><source>Choose it, then make the form once more.</source>
        <translation>Hãy chọn, rồi lập lại biểu mẫu.</translation></message>
    <message><source>Choose the files again when you wish to go on.</source>
        <translation>Khi muốn làm tiếp, hãy chọn lại các tệp.</translation></message>
    <message><source>Choose the folder in which the dossier lies, or ask for it once more.</source>
        <translation>Chọn đúng thư mục chứa hồ sơ, hoặc xin lại hồ sơ.</translation></message>
    <message><source>Choose the unit in which it lives on.</source>
        <translation>Chọn đơn vị nhận.</translation></message>
    <message><source>Choose the unit, or all units.</source>
        <translation>Chọn đơn vị, hoặc chọn mọi đơn vị.</translation></message>
    <message><source>Choose two persons, two collectives or two households.</source>
        <translation>Chọn hai người, hai tập thể hoặc hai hộ.</translation></message>
    <message><source>Choose two records; to make two of one, take it apart.</source>
        <translation>Chọn hai hồ sơ; muốn tách một hồ sơ thành hai thì dùng Tách người.</translation></message>
    <message><source>Close it in other programs or copy it to this PC, then attach it again.</source>
        <translation>Đóng tệp ở chương trình khác hoặc chép tệp vào máy này, rồi gắn lại.</translation></message>
    <message><source>Close it there first, then open it here.</source>
        <translation>Đóng ở nơi đó trước, rồi mở tại đây.</translation></message>
    <message><source>Close the file if Excel or Word holds it open, or choose another place.</source>
        <translation>Nếu tệp đang mở trong Excel hay Word thì đóng lại, hoặc chọn nơi khác.</translation></message>
    <message><source>Compose a new document and let it replace this one.</source>
        <translation>Hãy soạn văn bản mới để thay văn bản này.</translation></message>
    <message><source>Copy the office folder to a disk that can be written, then open it there.</source>
        <translation>Chép thư mục văn phòng sang ổ ghi được, rồi mở ở đó.</translation></message>
    <message><source>Count the papers once more and enter the figures of the counting minutes.</source>
        <translation>Hãy kiểm lại phiếu và nhập số liệu theo biên bản kiểm phiếu.</translation></message>
    <message><source>Do without it for now; a later version brings it.</source>
        <translation>Tạm thời làm không có phần này; bản sau sẽ có.</translation></message>
    <message><source>Enter number and symbol, such as {free}.</source>
        <translation>Hãy nhập số, ký hiệu, ví dụ {free}.</translation></message>
    <message><source>Enter the day on which it happened.</source>
        <translation>Ghi đúng ngày đã gửi hoặc đã nhận.</translation></message>
    <message><source>Enter the day on which it was signed or arrived.</source>
        <translation>Hãy nhập ngày ký hoặc ngày đến.</translation></message>
    <message><source>Enter the day on which it was signed.</source>
        <translation>Nhập đúng ngày ký.</translation></message>
    <message><source>Enter the day on which they were received; it chooses the law.</source>
        <translation>Nhập đúng ngày nhận hồ sơ; ngày này quyết định luật áp dụng.</translation></message>
    <message><source>Enter the full name as the papers write it.</source>
        <translation>Ghi đầy đủ tên như trên văn bản.</translation></message>
    <message><source>Enter the members of the council first.</source>
        <translation>Nhập các thành viên Hội đồng trước, rồi ghi kết quả biểu quyết.</translation></message>
    <message><source>Enter the votes of the council first; awards of a higher level go up in a dossier.</source>
        <translation>Ghi kết quả biểu quyết của Hội đồng trước; khen thưởng thuộc cấp trên thì lập hồ sơ trình.</translation></message>
    <message><source>Enter what is missing.</source>
        <translation>Hãy nhập phần còn thiếu.</translation></message>
    <message><source>Everything up to the step before was kept.</source>
        <translation>Mọi việc đã xong trước đó còn nguyên.</translation></message>
    <message><source>Free some room on the disk, or allow writing to it, then do it once more.</source>
        <translation>Dọn bớt chỗ hoặc mở khóa ghi cho ổ đĩa, rồi làm lại.</translation></message>
    <message><source>Free some room on the stick or allow writing to it, or choose another folder, then write it once more.</source>
        <translation>Dọn bớt chỗ trên USB hoặc mở khóa ghi, hoặc chọn thư mục khác, rồi chép lại.</translation></message>
    <message><source>Free some room or choose another disk, then back up once more.</source>
        <translation>Dọn bớt chỗ hoặc chọn ổ khác, rồi sao lưu lại.</translation></message>
    <message><source>Free some room or choose another folder, then restore it once more.</source>
        <translation>Dọn bớt chỗ hoặc chọn thư mục khác, rồi khôi phục lại.</translation></message>
    <message><source>Give a name that ends in .pdf or .docx.</source>
        <translation>Đặt tên tệp kết thúc bằng .pdf hoặc .docx.</translation></message>
    <message><source>Give a name that ends in .pdf, .docx or .xlsx.</source>
        <translation>Hãy đặt tên tệp kết thúc bằng .pdf, .docx hoặc .xlsx.</translation></message>
    <message><source>Give a name that ends in .xlsx, or in .docx for Word.</source>
        <translation>Đặt tên tệp kết thúc bằng .xlsx, hoặc .docx để dùng Word.</translation></message>
    <message><source>Give another name for the new key.</source>
        <translation>Đặt tên khác cho khóa mới.</translation></message>
    <message><source>Give both names as papers write them: Phường Hồng Quang, Ninh Bình.</source>
        <translation>Ghi cả hai tên như trong văn bản: Phường Hồng Quang, Ninh Bình.</translation></message>
    <message><source>Give the file that “tdkt pack key” made.</source>
        <translation>Đưa đúng tệp do lệnh “tdkt pack key” tạo ra.</translation></message>
    <message><source>Give the name as it stands on the page of units.</source>
        <translation>Ghi tên đúng như ở trang Đơn vị.</translation></message>
    <message><source>Go on from the draft's list of changes, or take the change back there.</source>
        <translation>Sửa tiếp ở danh sách thay đổi của bản nháp, hoặc lấy lại thay đổi ở đó.</translation></message>
    <message><source>Go on with the earlier program, and ask whoever looks after the program to see to it.</source>
        <translation>Tiếp tục dùng phiên bản cũ, và báo người phụ trách chương trình xem giúp.</translation></message>
    <message><source>If it was taken by mistake, undo that step first; else there is nothing to do.</source>
        <translation>Nếu lần trước nhận nhầm thì hoàn tác lần đó trước; nếu không thì không cần làm gì thêm.</translation></message>
    <message><source>Install a newer version of the program, or a pack that builds on “{base}”.</source>
        <translation>Cài bản mới hơn của chương trình, hoặc cài gói dựa trên “{base}”.</translation></message>
    <message><source>Install the newer version of the program on this PC, then open the office.</source>
        <translation>Cài phiên bản mới của chương trình trên máy này, rồi mở văn phòng.</translation></message>
    <message><source>Install the pack {base} first, then this one.</source>
        <translation>Cài gói {base} trước, rồi cài gói này.</translation></message>
    <message><source>Install the program again; its folder resources/fonts is damaged.</source>
        <translation>Hãy cài lại chương trình; thư mục resources/fonts đã bị hỏng.</translation></message>
    <message><source>It knows these fields: {known}.</source>
        <translation>Biểu mẫu này có các trường: {known}.</translation></message>
    <message><source>It needs the columns {columns}. Mend the line and give the file once more.</source>
        <translation>Tệp cần các cột {columns}. Sửa dòng đó rồi đưa lại tệp.</translation></message>
    <message><source>It stays as it was issued.</source>
        <translation>Văn bản vẫn như khi ban hành.</translation></message>
    <message><source>Its day and its reason stay as they were written.</source>
        <translation>Ngày và lý do hủy bỏ vẫn giữ như đã ghi.</translation></message>
    <message><source>Keep the one line that the counting minutes give for it.</source>
        <translation>Giữ đúng một dòng theo biên bản kiểm phiếu.</translation></message>
    <message><source>Keep the one vote that counts and take the other out.</source>
        <translation>Hãy giữ lại một phiếu hợp lệ và bỏ phiếu kia.</translation></message>
    <message><source>Kinds on offer: {known}.</source>
        <translation>Các loại hiện có: {known}.</translation></message>
    <message><source>Leave --kind out.</source>
        <translation>Bỏ --kind.</translation></message>
    <message><source>Let --mend put right what it can; for the rest restore the newest backup.</source>
        <translation>Thêm --mend để sửa phần sửa được; phần còn lại thì khôi phục bản sao lưu mới nhất.</translation></message>
    <message><source>Lists on offer: {known}.</source>
        <translation>Các danh sách hiện có: {known}.</translation></message>
    <message><source>Lists that were written before it are whole; the records are as they were.</source>
        <translation>Các mẫu đã ghi trước đó vẫn nguyên vẹn; sổ sách không đổi.</translation></message>
    <message><source>Look at the file once more, and install it then.</source>
        <translation>Xem lại tệp một lần nữa, rồi mới cài.</translation></message>
    <message><source>Look at the file once more, then take it in.</source>
        <translation>Xem trước lại tệp rồi nhận.</translation></message>
    <message><source>Look at the list of drafts; a deleted one stands at its end.</source>
        <translation>Xem danh sách bản nháp; bản đã xóa nằm ở cuối.</translation></message>
    <message><source>Look at the nomination again.</source>
        <translation>Mở lại đề nghị để xem.</translation></message>
    <message><source>Mend the file and give it once more; it holds “scenarios” or “cases”.</source>
        <translation>Sửa tệp rồi đưa lại; tệp có “scenarios” hoặc “cases”.</translation></message>
    <message><source>Mend the row in the pack, or go back to the pack used before.</source>
        <translation>Hãy sửa dòng đó trong gói, hoặc dùng lại gói trước.</translation></message>
    <message><source>Name an empty or a new folder.</source>
        <translation>Chọn một thư mục trống hoặc thư mục mới.</translation></message>
    <message><source>Name it as papers will, for example after its year.</source>
        <translation>Đặt tên như sẽ ghi trong văn bản, ví dụ theo năm xét.</translation></message>
    <message><source>No blank list is kept for “{kind}”.</source>
        <translation>Chưa có mẫu danh sách cho “{kind}”.</translation></message>
    <message><source>No cell was changed.</source>
        <translation>Chưa ô nào bị đổi.</translation></message>
    <message><source>No council has been entered.</source>
        <translation>Chưa có danh sách Hội đồng.</translation></message>
    <message><source>No file of this paper is kept with the dossier.</source>
        <translation>Hồ sơ chưa giữ tệp nào của giấy tờ này.</translation></message>
    <message><source>No file was written.</source>
        <translation>Chưa có tệp nào được ghi.</translation></message>
    <message><source>No file was written; the PDF does not need that form.</source>
        <translation>Chưa ghi tệp nào; bản PDF không cần mẫu này.</translation></message>
    <message><source>No nomination of “{name}” is supported by the council and decided here.</source>
        <translation>Đợt “{name}” chưa có đề nghị nào được Hội đồng đồng ý và thuộc thẩm quyền quyết định tại đây.</translation></message>
    <message><source>No office was made.</source>
        <translation>Chưa lập văn phòng nào.</translation></message>
    <message><source>No pack was signed.</source>
        <translation>Chưa gói nào được ký.</translation></message>
    <message><source>No paper was written.</source>
        <translation>Chưa có văn bản nào được ghi.</translation></message>
    <message><source>No picture was made.</source>
        <translation>Chưa có hình nào được vẽ.</translation></message>
    <message><source>No record of {name} was chosen.</source>
        <translation>Chưa chọn mục nào của {name}.</translation></message>
    <message><source>No row of {files} can be taken.</source>
        <translation>Chưa nhận được dòng nào trong {files}.</translation></message>
    <message><source>No vote was recorded.</source>
        <translation>Chưa ghi nhận phiếu nào.</translation></message>
    <message><source>Nobody of the dossier was chosen.</source>
        <translation>Chưa chọn đề nghị nào trong hồ sơ.</translation></message>
    <message><source>Nomination {nomination} is not one that this round puts to the vote.</source>
        <translation>Đề nghị số {nomination} không thuộc các đề nghị đưa ra biểu quyết trong đợt này.</translation></message>
    <message><source>Nothing in it was changed.</source>
        <translation>Các tệp trong đó vẫn giữ nguyên.</translation></message>
    <message><source>Nothing in the folder was changed.</source>
        <translation>Thư mục này vẫn giữ nguyên.</translation></message>
    <message><source>Nothing of a file that cannot be read was kept; others were taken as asked.</source>
        <translation>Không ghi gì của tệp chưa đọc được; các tệp khác vẫn được xử lý như yêu cầu.</translation></message>
    <message><source>Nothing of “{name}” goes up to that level any more.</source>
        <translation>Đợt “{name}” không còn đề nghị nào trình lên cấp đó.</translation></message>
    <message><source>Nothing was changed.</source>
        <translation>Chưa có gì bị thay đổi.</translation></message>
    <message><source>Nothing was changed; its backups, if there are any, lie in {backups}.</source>
        <translation>Chưa có gì bị thay đổi; bản sao lưu của văn phòng, nếu có, nằm trong {backups}.</translation></message>
    <message><source>Nothing was entered.</source>
        <translation>Chưa ghi gì cả.</translation></message>
    <message><source>Nothing was issued.</source>
        <translation>Chưa ban hành văn bản nào.</translation></message>
    <message><source>Nothing was judged and nothing was changed.</source>
        <translation>Chưa xét gì và không có gì bị thay đổi.</translation></message>
    <message><source>Nothing was judged.</source>
        <translation>Chưa xét tình huống nào.</translation></message>
    <message><source>Nothing was taken in.</source>
        <translation>Chưa nhận dòng nào.</translation></message>
    <message><source>Nothing was written.</source>
        <translation>Chưa ghi gì cả.</translation></message>
    <message><source>Open a round, or name the one that the list belongs to.</source>
        <translation>Mở đợt xét mới, hoặc chọn đợt xét của danh sách này.</translation></message>
    <message><source>Open that round, or give the new one another name.</source>
        <translation>Mở đợt xét đó, hoặc đặt tên khác cho đợt mới.</translation></message>
    <message><source>Open that unit, or give the new one another name.</source>
        <translation>Mở đơn vị đó, hoặc đặt tên khác cho đơn vị mới.</translation></message>
    <message><source>Open the held rows once more.</source>
        <translation>Hãy mở lại các dòng giữ lại.</translation></message>
    <message><source>Open the nomination that is there.</source>
        <translation>Mở đề nghị đang có.</translation></message>
    <message><source>Open the round: its nominations may have been returned or decided.</source>
        <translation>Mở đợt xét để xem: đề nghị có thể đã trả lại hoặc đã có quyết định.</translation></message>
    <message><source>Pages on offer: {known}.</source>
        <translation>Các trang hiện có: {known}.</translation></message>
    <message><source>Plug in the disk on which it lies, or open another office.</source>
        <translation>Cắm lại ổ đĩa chứa thư mục này, hoặc mở văn phòng khác.</translation></message>
    <message><source>Plug the stick in again, or choose another place.</source>
        <translation>Cắm lại USB, hoặc chọn nơi khác.</translation></message>
    <message><source>Put right what is said of each file, then take it in once more.</source>
        <translation>Khắc phục theo lý do của từng tệp rồi nhận lại.</translation></message>
    <message><source>Read the reasons beside the rows, mend the file, and take it in once more.</source>
        <translation>Xem lý do bên cạnh từng dòng, sửa tệp rồi nhận lại.</translation></message>
    <message><source>Restore the newest backup into a new folder and open that.</source>
        <translation>Khôi phục bản sao lưu mới nhất vào một thư mục mới rồi mở thư mục đó.</translation></message>
    <message><source>Rounds on file: {known}. Give one of these names, or open a new round.</source>
        <translation>Các đợt xét đang có: {known}. Chọn một trong các tên này, hoặc mở đợt mới.</translation></message>
    <message><source>Run the check of the pack, mend the lines it names, and read it once more.</source>
        <translation>Hãy chạy kiểm tra gói, sửa các dòng được nêu rồi đọc lại.</translation></message>
    <message><source>Some of the held rows of {file} were dealt with since they were opened.</source>
        <translation>Một số dòng giữ lại của tệp {file} đã được xử lý sau khi mở ra.</translation></message>
    <message><source>Take it from a backup, or attach the file once more.</source>
        <translation>Lấy lại từ bản sao lưu, hoặc đính kèm lại tệp.</translation></message>
    <message><source>Take one of the two lines out, or correct its award.</source>
        <translation>Bỏ bớt một dòng, hoặc sửa lại danh hiệu của dòng đó.</translation></message>
    <message><source>Take the decision's number and day; a wrong decision is annulled there.</source>
        <translation>Hãy lấy số và ngày của quyết định; quyết định sai thì hủy bỏ ở trang Quyết định.</translation></message>
    <message><source>Take the folder “packs” from a backup, or undo the installing of the pack.</source>
        <translation>Lấy lại thư mục “packs” từ bản sao lưu, hoặc hoàn tác việc cài gói.</translation></message>
    <message><source>Take the next free number of the year, or correct the day.</source>
        <translation>Lấy số tiếp theo chưa dùng của năm, hoặc sửa lại ngày.</translation></message>
    <message><source>Take the next free number: {free}.</source>
        <translation>Hãy lấy số còn trống tiếp theo: {free}.</translation></message>
    <message><source>Take the numbers of the nominations from the list of the round.</source>
        <translation>Lấy số của các đề nghị trong danh sách của đợt xét.</translation></message>
    <message><source>Take the pack's frame, or the appendix from Word.</source>
        <translation>Lấy khung của gói biểu mẫu, hoặc nhận phụ lục từ Word.</translation></message>
    <message><source>Tell the issuer of the pack, and use the PDF until then.</source>
        <translation>Báo nơi ban hành gói, và dùng bản PDF cho đến khi có mẫu sửa.</translation></message>
    <message><source>The Vietnamese typeface is missing ({detail}).</source>
        <translation>Thiếu phông chữ tiếng Việt ({detail}).</translation></message>
    <message><source>The arrival number {number} of {year} is taken.</source>
        <translation>Số đến {number} năm {year} đã dùng.</translation></message>
    <message><source>The backup {name} could not be made: {reason}.</source>
        <translation>Chưa tạo được bản sao lưu {name}: {reason}.</translation></message>
    <message><source>The backup {name} could not be restored to {folder}: {reason}.</source>
        <translation>Chưa khôi phục được bản sao lưu {name} vào {folder}: {reason}.</translation></message>
    <message><source>The birth date {day} lies in the future.</source>
        <translation>Ngày sinh {day} là ngày chưa tới.</translation></message>
    <message><source>The blank list “{title}” is made for one unit at a time.</source>
        <translation>Mẫu “{title}” lập riêng cho từng đơn vị.</translation></message>
    <message><source>The cases in {file} cannot be used: {reason}.</source>
        <translation>Không dùng được các tình huống trong {file}: {reason}.</translation></message>
    <message><source>The council on file stays as it is.</source>
        <translation>Hội đồng đang có vẫn giữ nguyên.</translation></message>
    <message><source>The counted votes are not one line for each nomination ({nomination}).</source>
        <translation>Kết quả kiểm phiếu không phải mỗi đề nghị một dòng ({nomination}).</translation></message>
    <message><source>The decision does not say who signed it.</source>
        <translation>Quyết định chưa ghi người ký.</translation></message>
    <message><source>The decision is number {number} of {day}.</source>
        <translation>Quyết định có số {number}, ngày {day}.</translation></message>
    <message><source>The decision lacks its number, its day or its awards.</source>
        <translation>Quyết định còn thiếu số, ngày hoặc danh sách khen.</translation></message>
    <message><source>The decision would be dated {day}, which is in the future.</source>
        <translation>Quyết định ghi ngày {day}, là ngày chưa tới.</translation></message>
    <message><source>The disk does not take what is to be written: it is full, locked or gone.</source>
        <translation>Ổ đĩa chưa nhận được nội dung cần ghi: ổ đã đầy, bị khóa ghi hoặc không còn kết nối.</translation></message>
    <message><source>The document lacks its arrival number, its sender or its content.</source>
        <translation>Văn bản thiếu số đến, nơi gửi hoặc trích yếu.</translation></message>
    <message><source>The document would be of {day}, which is in the future.</source>
        <translation>Văn bản sẽ đề ngày {day}, là ngày chưa đến.</translation></message>
    <message><source>The dossier could not be written to {folder}: {reason}.</source>
        <translation>Chưa chép được hồ sơ trình vào {folder}: {reason}.</translation></message>
    <message><source>The dossier in {folder} is not as it was written.</source>
        <translation>Hồ sơ ở {folder} không còn như lúc được lập.</translation></message>
    <message><source>The dossier would have gone or come on {day}, which is in the future.</source>
        <translation>Ngày {day} của hồ sơ còn ở phía trước.</translation></message>
    <message><source>The dossiers would be received on {day}, which is in the future.</source>
        <translation>Ngày nhận hồ sơ {day} là ngày chưa tới.</translation></message>
    <message><source>The draft has another row in the place of this one already.</source>
        <translation>Bản nháp đã có dòng khác thay dòng này.</translation></message>
    <message><source>The draft is as it was, and so is a file of that name.</source>
        <translation>Bản nháp và tệp cùng tên (nếu có) được để nguyên.</translation></message>
    <message><source>The draft is as it was.</source>
        <translation>Bản nháp được để nguyên.</translation></message>
    <message><source>The field {name} cannot be “{text}”: it is not a day of the calendar.</source>
        <translation>Trường {name} không thể là “{text}”: không phải một ngày có thật.</translation></message>
    <message><source>The file or folder {file} cannot be used: {reason}.</source>
        <translation>Không dùng được tệp hoặc thư mục {file}: {reason}.</translation></message>
    <message><source>The file was left as it is.</source>
        <translation>Tệp đó vẫn nguyên.</translation></message>
    <message><source>The file was left as it is; the backups lie in {backups}.</source>
        <translation>Tệp vẫn giữ nguyên; các bản sao lưu nằm trong {backups}.</translation></message>
    <message><source>The file {file} cannot be used, line {line}: {reason}.</source>
        <translation>Không dùng được tệp {file}, dòng {line}: {reason}.</translation></message>
    <message><source>The file {file} was already taken in, as “{earlier}”, on {day}.</source>
        <translation>Tệp {file} đã được nhận trước đây, với tên “{earlier}”, ngày {day}.</translation></message>
    <message><source>The file {file} was changed after it was looked at.</source>
        <translation>Tệp {file} đã bị sửa sau khi xem trước.</translation></message>
    <message><source>The file {name} is no whole backup of this program.</source>
        <translation>Tệp {name} không phải bản sao lưu nguyên vẹn của chương trình này.</translation></message>
    <message><source>The file “{name}” cannot be read: {reason}.</source>
        <translation>Chưa đọc được tệp “{name}”: {reason}.</translation></message>
    <message><source>The folder {folder} already holds files.</source>
        <translation>Thư mục {folder} đã có tệp bên trong.</translation></message>
    <message><source>The folder {folder} holds no dossier: {name} is missing or cannot be read.</source>
        <translation>Thư mục {folder} không phải hồ sơ trình: thiếu tệp {name} hoặc chưa đọc được tệp này.</translation></message>
    <message><source>The form {code} has no field “{names}”.</source>
        <translation>Biểu mẫu {code} không có trường “{names}”.</translation></message>
    <message><source>The form {code} needs {wanted}.</source>
        <translation>Biểu mẫu {code} cần {wanted}.</translation></message>
    <message><source>The half-written copy was taken away; the backup is whole.</source>
        <translation>Phần ghi dở đã được dọn đi; bản sao lưu còn nguyên.</translation></message>
    <message><source>The half-written copy was taken away; the office is unchanged.</source>
        <translation>Phần chép dở đã được dọn đi; văn phòng giữ nguyên như trước.</translation></message>
    <message><source>The history shows what was done and when.</source>
        <translation>Xem lịch sử để biết đã làm những việc gì, lúc nào.</translation></message>
    <message><source>The intake note cannot be written as “{name}”.</source>
        <translation>Phiếu tiếp nhận không ghi được thành “{name}”.</translation></message>
    <message><source>The kept file “{name}” is missing from the office folder or was altered.</source>
        <translation>Tệp lưu “{name}” không còn trong thư mục văn phòng hoặc đã bị sửa.</translation></message>
    <message><source>The last day {last} lies before the first {first}.</source>
        <translation>Ngày kết thúc {last} trước ngày bắt đầu {first}.</translation></message>
    <message><source>The list in {files} proposes people for awards, but no round is named.</source>
        <translation>Danh sách trong {files} là danh sách đề nghị khen thưởng, nhưng chưa chọn đợt xét.</translation></message>
    <message><source>The list of members is not right: {reason}.</source>
        <translation>Danh sách thành viên chưa đúng: {reason}.</translation></message>
    <message><source>The list “{listing}” has no kinds to choose from.</source>
        <translation>Danh sách “{listing}” không chia theo loại.</translation></message>
    <message><source>The meeting of {day} has not taken place yet.</source>
        <translation>Phiên họp ngày {day} chưa diễn ra.</translation></message>
    <message><source>The movement would end in {year_to}, before it begins in {year_from}.</source>
        <translation>Phong trào kết thúc năm {year_to}, trước cả năm bắt đầu {year_from}.</translation></message>
    <message><source>The name is missing.</source>
        <translation>Còn thiếu họ tên hoặc tên gọi.</translation></message>
    <message><source>The name of the ward or commune, or of its province, is missing.</source>
        <translation>Thiếu tên xã, phường hoặc tên tỉnh, thành phố.</translation></message>
    <message><source>The number {number} already belongs to a decision of {year}.</source>
        <translation>Số {number} đã dùng cho một quyết định của năm {year}.</translation></message>
    <message><source>The number {number} of {year} belongs to “{name}”.</source>
        <translation>Số {number} năm {year} đã cấp cho “{name}”.</translation></message>
    <message><source>The office file {name} is damaged or is no office file.</source>
        <translation>Tệp {name} bị hỏng hoặc không phải tệp văn phòng.</translation></message>
    <message><source>The office folder {folder} is not there.</source>
        <translation>Không thấy thư mục văn phòng {folder}.</translation></message>
    <message><source>The office in {folder} cannot be written: {reason}.</source>
        <translation>Chưa ghi được vào văn phòng ở {folder}: {reason}.</translation></message>
    <message><source>The office is whole; the earlier backups were left as they are.</source>
        <translation>Văn phòng còn nguyên; các bản sao lưu trước vẫn giữ nguyên.</translation></message>
    <message><source>The office was left as it was, and a backup of it was made before.</source>
        <translation>Văn phòng vẫn giữ nguyên, và đã có bản sao lưu trước khi nâng cấp.</translation></message>
    <message><source>The other drafts are as they were.</source>
        <translation>Các bản nháp khác còn nguyên.</translation></message>
    <message><source>The pack “{name}” could not be written: {reason}.</source>
        <translation>Chưa ghi được gói “{name}”: {reason}.</translation></message>
    <message><source>The plan of {year} has no task that is not here already.</source>
        <translation>Kế hoạch năm {year} không có nhiệm vụ nào chưa có ở đây.</translation></message>
    <message><source>The province's form cannot be filled in at “{expression}”.</source>
        <translation>Mẫu của tỉnh chưa điền được ở chỗ “{expression}”.</translation></message>
    <message><source>The reading was stopped.</source>
        <translation>Đã dừng đọc tệp.</translation></message>
    <message><source>The reason is missing.</source>
        <translation>Còn thiếu lý do.</translation></message>
    <message><source>The records are as they were, and so is a file of that name.</source>
        <translation>Dữ liệu còn nguyên, tệp cũ cùng tên (nếu có) cũng vậy.</translation></message>
    <message><source>The records are whole; nothing was judged by other rules.</source>
        <translation>Sổ sách vẫn nguyên; chưa có gì được xét theo quy định khác.</translation></message>
    <message><source>The records are whole; only this file cannot be opened.</source>
        <translation>Các thông tin đã ghi còn nguyên; chỉ tệp này chưa mở được.</translation></message>
    <message><source>The round has no name.</source>
        <translation>Đợt xét chưa có tên.</translation></message>
    <message><source>The rule pack {file} is missing from the office folder or was altered.</source>
        <translation>Gói {file} không còn trong thư mục văn phòng hoặc đã bị sửa.</translation></message>
    <message><source>The rule pack {pack} has {count} faults, first in {file}, line {line}.</source>
        <translation>Gói quy định {pack} có {count} lỗi, lỗi đầu tiên ở {file}, dòng {line}.</translation></message>
    <message><source>The rule {rule} cannot be switched: it is not one that is off by default.</source>
        <translation>Không bật, tắt được quy tắc {rule}: đây không phải quy tắc mặc định tắt.</translation></message>
    <message><source>The rule {rule} of the pack cannot be used: check its parameter {parameter}.</source>
        <translation>Không dùng được điều kiện {rule} của gói quy định: kiểm tra tham số {parameter}.</translation></message>
    <message><source>The rules in use were not changed.</source>
        <translation>Bộ quy định đang dùng không thay đổi.</translation></message>
    <message><source>The rules know no award with the code {code}.</source>
        <translation>Bộ quy định không có danh hiệu, hình thức khen thưởng nào mang mã {code}.</translation></message>
    <message><source>The signature of {pack} does not fit: it was altered, or signed wrongly.</source>
        <translation>Chữ ký số của {pack} không khớp: gói đã bị sửa, hoặc ký sai.</translation></message>
    <message><source>The unit “{name}” cannot be merged into itself.</source>
        <translation>Đơn vị “{name}” không thể nhập vào chính nó.</translation></message>
    <message><source>The unit “{name}” cannot belong to itself or to a unit below it.</source>
        <translation>Đơn vị “{name}” không thể trực thuộc chính nó hoặc đơn vị cấp dưới của nó.</translation></message>
    <message><source>The unit “{name}” would stand under itself.</source>
        <translation>Đơn vị “{name}” không thể trực thuộc chính nó.</translation></message>
    <message><source>The votes do not add up: {agree} for, {against} against, {invalid} invalid, of {members} members.</source>
        <translation>Số phiếu không khớp: {agree} đồng ý, {against} không đồng ý, {invalid} không hợp lệ, trên tổng số {members} thành viên.</translation></message>
    <message><source>The writing of the dossier was stopped.</source>
        <translation>Đã dừng chép hồ sơ trình.</translation></message>
    <message><source>The year {year} already has a round named “{name}”.</source>
        <translation>Năm {year} đã có đợt xét tên “{name}”.</translation></message>
    <message><source>There are {papers} papers, and only {voters} members took part.</source>
        <translation>Có {papers} phiếu, nhưng chỉ {voters} thành viên tham gia bỏ phiếu.</translation></message>
    <message><source>There is a file {file} already; a key is never written over it.</source>
        <translation>Đã có tệp {file}; khóa mới không bao giờ ghi đè lên tệp có sẵn.</translation></message>
    <message><source>There is no form “{code}”.</source>
        <translation>Không có biểu mẫu “{code}”.</translation></message>
    <message><source>There is no list “{name}”.</source>
        <translation>Chưa có danh sách nào tên “{name}”.</translation></message>
    <message><source>There is no office in {folder}: it has no file {name}.</source>
        <translation>Không có văn phòng nào ở {folder}: không có tệp {name}.</translation></message>
    <message><source>There is no page named {name}.</source>
        <translation>Không có trang nào tên {name}.</translation></message>
    <message><source>There is no round named “{name}”.</source>
        <translation>Chưa có đợt xét tên “{name}”.</translation></message>
    <message><source>There is no rule pack {pack}.</source>
        <translation>Không có gói quy định {pack}.</translation></message>
    <message><source>There is no unit “{name}” today.</source>
        <translation>Hiện không có đơn vị “{name}”.</translation></message>
    <message><source>There is nothing to do; ask the issuer whether there is a newer version.</source>
        <translation>Không cần làm gì; hỏi nơi ban hành xem đã có phiên bản mới hơn chưa.</translation></message>
    <message><source>There is nothing to undo or redo.</source>
        <translation>Chưa có việc nào để hoàn tác hoặc làm lại.</translation></message>
    <message><source>Things found wrong with the office and not put right: {count}.</source>
        <translation>Văn phòng còn {count} chỗ sai chưa sửa được.</translation></message>
    <message><source>This cannot be done.</source>
        <translation>Chưa làm được việc này.</translation></message>
    <message><source>This draft is no longer there.</source>
        <translation>Bản nháp này không còn nữa.</translation></message>
    <message><source>This is no longer linked with the nomination.</source>
        <translation>Minh chứng này không còn gắn với đề nghị.</translation></message>
    <message><source>This office is open elsewhere: {holder}.</source>
        <translation>Văn phòng này đang mở ở nơi khác: {holder}.</translation></message>
    <message><source>This office of an earlier program (version {version}) could not be brought up to date: {reason}.</source>
        <translation>Chưa nâng cấp được văn phòng của phiên bản cũ ({version}): {reason}.</translation></message>
    <message><source>This office was saved by a newer version of the program.</source>
        <translation>Văn phòng này được lưu bằng phiên bản mới hơn của chương trình.</translation></message>
    <message><source>This version does not have “{name}” yet.</source>
        <translation>Bản này chưa có “{name}”.</translation></message>
    <message><source>Tick those whom the answer is about.</source>
        <translation>Đánh dấu những đề nghị mà cấp trên đã trả lời.</translation></message>
    <message><source>Tick what belongs to the other person.</source>
        <translation>Đánh dấu những mục thuộc về người kia.</translation></message>
    <message><source>To change a rule that counts by itself, make a draft pack.</source>
        <translation>Muốn sửa quy tắc đang áp dụng, hãy lập gói biểu mẫu nháp.</translation></message>
    <message><source>To correct the annulment, undo it and annul again.</source>
        <translation>Muốn sửa, hoàn tác việc hủy bỏ rồi hủy bỏ lại.</translation></message>
    <message><source>To take an award back, annul its decision.</source>
        <translation>Muốn rút lại thì hủy bỏ quyết định.</translation></message>
    <message><source>Undo that one first, or undo one after the other with Ctrl+Z.</source>
        <translation>Hoàn tác việc làm sau trước, hoặc bấm Ctrl+Z để hoàn tác lần lượt.</translation></message>
    <message><source>What is to be linked has no name.</source>
        <translation>Minh chứng chưa có tên.</translation></message>
    <message><source>What the office holds was left as it is.</source>
        <translation>Dữ liệu của văn phòng vẫn giữ nguyên.</translation></message>
    <message><source>What was finished before is kept; no half-written file was left.</source>
        <translation>Việc đã xong trước đó được giữ; không có tệp nào ghi dở.</translation></message>
    <message><source>What was taken then is on file; nothing was added.</source>
        <translation>Các dòng đã nhận lần đó vẫn còn; không thêm gì nữa.</translation></message>
    <message><source>Write a day as 05/12/2026.</source>
        <translation>Hãy ghi ngày dạng 05/12/2026.</translation></message>
    <message><source>Write it as PDF or Word.</source>
        <translation>Hãy ghi thành tệp PDF hoặc Word.</translation></message>
    <message><source>Write it as field=value, for example nguoi_ky=Nguyễn Văn An.</source>
        <translation>Ghi dạng trường=giá trị, ví dụ nguoi_ky=Nguyễn Văn An.</translation></message>
    <message><source>Write the day as 05/12/2026 or 2026-12-05.</source>
        <translation>Ghi ngày như 05/12/2026 hoặc 2026-12-05.</translation></message>
    <message><source>Write the dossier again whenever it suits.</source>
        <translation>Chép lại hồ sơ khi nào thuận tiện.</translation></message>
    <message><source>Write the dossier once more, or ask whoever sent it to send it anew.</source>
        <translation>Lập lại hồ sơ, hoặc đề nghị nơi gửi gửi lại.</translation></message>
    <message><source>Write the full name of the signer; it stands on the decision.</source>
        <translation>Ghi họ và tên người ký như trên quyết định.</translation></message>
    <message><source>Write the reason in one sentence; it is kept and printed.</source>
        <translation>Ghi lý do bằng một câu; lý do được lưu và in ra.</translation></message>
    <message><source>Write what the movement, achievement, cluster or work is called.</source>
        <translation>Ghi tên phong trào, thành tích, cụm khối hoặc công trình.</translation></message>
    <message><source>Write why they are one person all the same, for example a mistyped number.</source>
        <translation>Ghi vì sao vẫn là một người, ví dụ số bị gõ nhầm.</translation></message>
    <message><source>a folder of that name is in the way</source>
        <translation>đã có thư mục mang tên này</translation></message>
    <message><source>it does not read back as it was written</source>
        <translation>đọc lại không khớp với nội dung đã ghi</translation></message>
    <message><source>the disk is full</source>
        <translation>ổ đĩa đã đầy</translation></message>
    <message><source>the disk or folder is no longer there</source>
        <translation>ổ đĩa hoặc thư mục không còn ở đó</translation></message>
    <message><source>the name is too long</source>
        <translation>tên dài quá mức máy cho phép</translation></message>
    <message><source>the system refused it ({code})</source>
        <translation>máy không cho thực hiện ({code})</translation></message>
    <message><source>what was written does not read back as it was</source>
        <translation>đọc lại không khớp với nội dung đã chép</translation></message>
    <message><source>writing is not allowed there</source>
        <translation>nơi đó không cho ghi</translation></message>
    <message><source>{causes}.</source>
        <translation>{causes}.</translation></message>
    <message><source>{file} holds no key for signing packs.</source>
        <translation>{file} không chứa khóa để ký gói.</translation></message>
    <message><source>{file} in {pack} fetches something from outside the file.</source>
        <translation>{file} trong {pack} lấy nội dung từ bên ngoài tệp.</translation></message>
    <message><source>{file} in {pack} holds macros.</source>
        <translation>{file} trong {pack} chứa macro.</translation></message>
    <message><source>{file} in {pack} holds “{expression}”, which a form may not ask for.</source>
        <translation>{file} trong {pack} chứa “{expression}”, điều mà biểu mẫu không được dùng.</translation></message>
    <message><source>{file} in {pack} is damaged or not the file its name says.</source>
        <translation>{file} trong {pack} bị hỏng hoặc không đúng loại như tên tệp.</translation></message>
    <message><source>{file} in {pack} is protected by a password.</source>
        <translation>{file} trong {pack} có mật khẩu bảo vệ.</translation></message>
    <message><source>{file} in {pack} unpacks to more than a hundred times its size.</source>
        <translation>{file} trong {pack} giải nén ra hơn một trăm lần kích thước.</translation></message>
    <message><source>{gone} and {kept} are not of one kind, or are one record already.</source>
        <translation>{gone} và {kept} khác loại đối tượng, hoặc vốn là một hồ sơ.</translation></message>
    <message><source>{gone} and {kept} have different citizen numbers.</source>
        <translation>{gone} và {kept} có số CCCD khác nhau.</translation></message>
    <message><source>{member} is not a member of the Council.</source>
        <translation>{member} không phải là thành viên Hội đồng.</translation></message>
    <message><source>{member} voted twice on the same nomination.</source>
        <translation>{member} bỏ hai phiếu cho cùng một đề nghị.</translation></message>
    <message><source>{name} has already been decided.</source>
        <translation>{name} đã có quyết định khen thưởng.</translation></message>
    <message><source>{name} is already proposed for this award in this round.</source>
        <translation>{name} đã được đề nghị danh hiệu, hình thức này trong đợt.</translation></message>
    <message><source>{name} is one record, not two.</source>
        <translation>{name} là một hồ sơ, không phải hai.</translation></message>
    <message><source>{name} stands twice in the list with the same award.</source>
        <translation>{name} có hai dòng với cùng một danh hiệu trong danh sách.</translation></message>
    <message><source>{pack} builds on itself in a circle: {circle}.</source>
        <translation>{pack} dựa vòng tròn trên chính nó: {circle}.</translation></message>
    <message><source>{pack} builds on the pack {base}, which is not installed.</source>
        <translation>{pack} dựa trên gói {base}, mà gói đó chưa được cài.</translation></message>
    <message><source>{pack} has no manifest.json: it is not a rule pack.</source>
        <translation>{pack} không có manifest.json: không phải gói quy định.</translation></message>
    <message><source>{pack} holds more than 2,000 files.</source>
        <translation>{pack} có hơn 2.000 tệp.</translation></message>
    <message><source>{pack} holds {file} twice.</source>
        <translation>{pack} có hai tệp cùng tên {file}.</translation></message>
    <message><source>{pack} holds {file}, a link to another file.</source>
        <translation>{pack} chứa {file} là liên kết tới tệp khác.</translation></message>
    <message><source>{pack} holds {file}, a path that leads out of the pack.</source>
        <translation>{pack} chứa {file} là đường dẫn ra ngoài gói.</translation></message>
    <message><source>{pack} holds {file}: no pack may hold files of this kind.</source>
        <translation>{pack} chứa {file}: gói không được chứa loại tệp này.</translation></message>
    <message><source>{pack} is neither a pack folder nor a whole zip file.</source>
        <translation>{pack} không phải thư mục gói quy định, cũng không phải tệp zip nguyên vẹn.</translation></message>
    <message><source>{pack} is no longer the file that was looked at.</source>
        <translation>{pack} không còn là tệp đã xem.</translation></message>
    <message><source>{pack} is not a usable rule pack.</source>
        <translation>{pack} không phải là gói quy định dùng được.</translation></message>
    <message><source>{pack} is not signed: nobody vouches for it.</source>
        <translation>{pack} chưa ký số: chưa ai bảo đảm cho gói này.</translation></message>
    <message><source>{pack} is signed by “{issuer}”, whose key this office does not know: {fingerprint}.</source>
        <translation>{pack} do “{issuer}” ký, văn phòng này chưa biết khóa ký đó: {fingerprint}.</translation></message>
    <message><source>{pack} unpacks to more than 200 MB.</source>
        <translation>{pack} giải nén ra hơn 200 MB.</translation></message>
    <message><source>{pack} was altered after it was made: {file} is not as its manifest says.</source>
        <translation>{pack} đã bị sửa sau khi đóng gói: {file} không đúng như bản kê của gói.</translation></message>
    <message><source>“{award}” could not be awarded on {day}: the law knows it {validity}.</source>
        <translation>Ngày {day} chưa tặng được “{award}”: quy định có hiệu lực {validity}.</translation></message>
    <message><source>“{name}” builds on no other pack: the national pack comes with the program.</source>
        <translation>“{name}” không dựa trên gói nào: gói toàn quốc đi kèm chương trình.</translation></message>
    <message><source>“{name}” cannot be undone alone: “{later}” came after it and rests on it.</source>
        <translation>Chưa hoàn tác riêng được “{name}”: “{later}” làm sau và dựa vào việc ấy.</translation></message>
    <message><source>“{name}” could not be written: {reason}.</source>
        <translation>Chưa ghi được “{name}”: {reason}.</translation></message>
    <message><source>“{name}” has no number yet.</source>
        <translation>“{name}” chưa có số.</translation></message>
    <message><source>“{name}” is no document received.</source>
        <translation>“{name}” không phải văn bản đến.</translation></message>
    <message><source>“{name}” is no draft any more.</source>
        <translation>“{name}” không còn là dự thảo.</translation></message>
    <message><source>“{name}” is not in force: it is a draft, replaced or annulled.</source>
        <translation>“{name}” không có hiệu lực: còn là dự thảo, đã thay hoặc đã hủy bỏ.</translation></message>
    <message><source>“{name}” was annulled already.</source>
        <translation>“{name}” đã được hủy bỏ trước đó.</translation></message>
    <message><source>“{name}”, version {version}, is in use already.</source>
        <translation>“{name}”, phiên bản {version}, đang được dùng rồi.</translation></message>
    <message><source>“{text}” is not a day of the calendar.</source>
        <translation>“{text}” không phải là một ngày có trong lịch.</translation></message>
    <message><source>“{text}” sets no field of the form.</source>
        <translation>“{text}” không điền trường nào của biểu mẫu.</translation></message>
    <message><source>“{title}” holds no list, so it cannot become an Excel file.</source>
        <translation>“{title}” không có danh sách nên không thể ghi thành tệp Excel.</translation></message>
</context>
<context>
    <name>Field</name>
    <message><source>Choose from the month (Alt+↓)</source>
        <translation>Chọn trong tháng (Alt+↓)</translation></message>
    <message><source>Not a date: “{text}”</source>
        <translation>Chưa phải ngày tháng: “{text}”</translation></message>
    <message><source>Take {value}</source>
        <translation>Lấy {value}</translation></message>
    <message><source>The day is missing: “{text}”</source>
        <translation>Còn thiếu ngày: “{text}”</translation></message>
    <message><source>There is no such day: “{text}”</source>
        <translation>Không có ngày này: “{text}”</translation></message>
    <message><source>Wrong</source>
        <translation>Chưa đúng</translation></message>
    <message><source>day/month/year</source>
        <translation>ngày/tháng/năm</translation></message>
    <message><source>the day tomorrow</source>
        <translation>ngày mai</translation></message>
    <message><source>today</source>
        <translation>hôm nay</translation></message>
    <message><source>tomorrow</source>
        <translation>mai</translation></message>
    <message><source>yesterday</source>
        <translation>hôm qua</translation></message>
</context>
<context>
    <name>Form</name>
    <message><source>Cancel</source>
        <translation>Hủy</translation></message>
    <message><source>a decision</source>
        <translation>một quyết định</translation></message>
    <message><source>a meeting of the council</source>
        <translation>một phiên họp Hội đồng</translation></message>
    <message><source>a nomination</source>
        <translation>một đề nghị khen thưởng</translation></message>
    <message><source>a round</source>
        <translation>một đợt xét</translation></message>
</context>
<context>
    <name>FormField</name>
    <message><source>Achievement</source>
        <translation>Thành tích</translation></message>
    <message><source>Appraised by</source>
        <translation>Người thẩm định</translation></message>
    <message><source>Attached to</source>
        <translation>Kèm theo văn bản</translation></message>
    <message><source>Begun at</source>
        <translation>Bắt đầu lúc</translation></message>
    <message><source>Content in brief</source>
        <translation>Trích yếu</translation></message>
    <message><source>Day</source>
        <translation>Ngày</translation></message>
    <message><source>Drawn up by</source>
        <translation>Người lập</translation></message>
    <message><source>Ended at</source>
        <translation>Kết thúc lúc</translation></message>
    <message><source>Handed over by</source>
        <translation>Người giao</translation></message>
    <message><source>Held at</source>
        <translation>Địa điểm</translation></message>
    <message><source>Last legal basis</source>
        <translation>Căn cứ cuối</translation></message>
    <message><source>Number and symbol</source>
        <translation>Số, ký hiệu</translation></message>
    <message><source>Number of the decision</source>
        <translation>Số quyết định</translation></message>
    <message><source>Place name before the date</source>
        <translation>Địa danh (trước ngày)</translation></message>
    <message><source>Position of the signer</source>
        <translation>Chức vụ người ký</translation></message>
    <message><source>Received by</source>
        <translation>Người nhận</translation></message>
    <message><source>Recipients, parted by semicolons</source>
        <translation>Nơi nhận, cách nhau bằng dấu chấm phẩy</translation></message>
    <message><source>Signer</source>
        <translation>Người ký</translation></message>
    <message><source>Signer of the report</source>
        <translation>Người ký báo cáo</translation></message>
    <message><source>Source of the money</source>
        <translation>Nguồn chi</translation></message>
    <message><source>Who carries it out</source>
        <translation>Nơi thi hành</translation></message>
</context>
<context>
    <name>Group</name>
    <message><source>Awards</source>
        <translation>Khen thưởng</translation></message>
    <message><source>Emulation</source>
        <translation>Thi đua</translation></message>
    <message><source>Office</source>
        <translation>Văn phòng</translation></message>
    <message><source>Sent upward</source>
        <translation>Gửi lên</translation></message>
    <message><source>Spreading</source>
        <translation>Nhân rộng</translation></message>
    <message><source>Today</source>
        <translation>Hôm nay</translation></message>
</context>
<context>
    <name>Health</name>
    <message><source>A half-written file was left behind when the program was cut off: {name}.</source>
        <translation>Còn một tệp ghi dở từ lần chương trình bị ngắt: {name}.</translation></message>
    <message><source>A kept file is missing: {name}. Take it from a backup.</source>
        <translation>Thiếu một tệp lưu: {name}. Lấy lại từ bản sao lưu.</translation></message>
    <message><source>A kept file was altered: {name}. Take it from a backup.</source>
        <translation>Một tệp lưu đã bị sửa: {name}. Lấy lại từ bản sao lưu.</translation></message>
    <message><source>A rule pack is missing or was altered: {name}. Take the folder “packs” from a backup.</source>
        <translation>Gói quy định bị mất hoặc đã bị sửa: {name}. Lấy lại thư mục “packs” từ bản sao lưu.</translation></message>
    <message><source>The backup {name} cannot be used; it was set aside or has to be made anew.</source>
        <translation>Bản sao lưu {name} không dùng được; bản này được để riêng hoặc cần tạo lại.</translation></message>
    <message><source>The office file is damaged in {count} places. Restore the newest backup.</source>
        <translation>Tệp văn phòng bị hỏng {count} chỗ. Khôi phục bản sao lưu mới nhất.</translation></message>
</context>
<context>
    <name>Help</name>
    <message><source>Back to the page of help before</source>
        <translation>Trang trợ giúp trước</translation></message>
    <message><source>Close the help</source>
        <translation>Đóng trợ giúp</translation></message>
    <message><source>Contents</source>
        <translation>Mục lục</translation></message>
    <message><source>Forward in the help</source>
        <translation>Trang trợ giúp sau</translation></message>
    <message><source>Help</source>
        <translation>Trợ giúp</translation></message>
    <message><source>Nothing found in the help.</source>
        <translation>Không thấy trong trợ giúp. Gõ ít chữ hơn, hoặc xem mục lục.</translation></message>
    <message><source>Search the help</source>
        <translation>Tìm trong trợ giúp</translation></message>
    <message><source>Text of the help</source>
        <translation>Nội dung trợ giúp</translation></message>
</context>
<context>
    <name>Import</name>
    <message><source>A number of a row</source>
        <translation>Ghi số của dòng</translation></message>
    <message><source>All sheets</source>
        <translation>Tất cả các trang</translation></message>
    <message><source>Answer</source>
        <translation>Trả lời</translation></message>
    <message><source>Any</source>
        <translation>Mọi tệp</translation></message>
    <message><source>Apply to {count} rows like it</source>
        <translation>Áp cho {count} dòng giống vậy</translation></message>
    <message><source>As other rows</source>
        <translation>Như dòng khác</translation></message>
    <message><source>As the file has it</source>
        <translation>Như trong tệp</translation></message>
    <message><source>As the list</source>
        <translation>Theo danh sách</translation></message>
    <message><source>As the row above</source>
        <translation>Như dòng trên</translation></message>
    <message><source>As written here</source>
        <translation>Theo dòng này</translation></message>
    <message><source>Award round</source>
        <translation>Đợt xét</translation></message>
    <message><source>Back to the rows</source>
        <translation>Về danh sách</translation></message>
    <message><source>Cancel</source>
        <translation>Hủy</translation></message>
    <message><source>Choose a sheet…</source>
        <translation>Chọn trang…</translation></message>
    <message><source>Choose files</source>
        <translation>Chọn tệp</translation></message>
    <message><source>Choose one sheet first, at the left.</source>
        <translation>Hãy chọn một trang ở danh sách bên trái trước.</translation></message>
    <message><source>Choose other files, or drop them here.</source>
        <translation>Chọn tệp khác, hoặc kéo tệp vào đây.</translation></message>
    <message><source>Choose other files…</source>
        <translation>Chọn tệp khác…</translation></message>
    <message><source>Choose the lists of the units</source>
        <translation>Chọn danh sách các đơn vị gửi</translation></message>
    <message><source>Choose the nearest</source>
        <translation>Chọn gần nhất</translation></message>
    <message><source>Choose…</source>
        <translation>Chọn…</translation></message>
    <message><source>Column {letter} is not read</source>
        <translation>Không đọc cột {letter}</translation></message>
    <message><source>Column {letter} is read as {field}</source>
        <translation>Cột {letter} là {field}</translation></message>
    <message><source>Column {letter}: “{heading}”</source>
        <translation>Cột {letter}: “{heading}”</translation></message>
    <message><source>Columns are changed in the header of the table: Alt+↓.</source>
        <translation>Đổi cột ngay ở tiêu đề bảng: Alt+↓.</translation></message>
    <message><source>Columns {columns} are typed in the old font {font}</source>
        <translation>Cột {columns} gõ bằng phông cũ {font}</translation></message>
    <message><source>Columns {columns} stay as the file has them</source>
        <translation>Cột {columns} giữ nguyên chữ trong tệp</translation></message>
    <message><source>Columns {columns}: changed letters</source>
        <translation>Cột {columns}: dùng chữ đã đổi</translation></message>
    <message><source>Columns {columns}: letters as the file has them</source>
        <translation>Cột {columns}: giữ chữ trong tệp</translation></message>
    <message><source>Copy to Excel</source>
        <translation>Chép sang Excel</translation></message>
    <message><source>Dealt with before ({count})</source>
        <translation>Đã xong từ trước ({count})</translation></message>
    <message><source>Do not read this column</source>
        <translation>Không đọc cột này</translation></message>
    <message><source>Do not use it</source>
        <translation>Không dùng</translation></message>
    <message><source>Do the proposed cures</source>
        <translation>Chữa theo gợi ý</translation></message>
    <message><source>Drop to take the list in</source>
        <translation>Thả để nhận danh sách</translation></message>
    <message><source>Empty line to be filled in</source>
        <translation>Dòng trống chờ điền</translation></message>
    <message><source>Heading of the columns</source>
        <translation>Tiêu đề cột</translation></message>
    <message><source>Headings from row</source>
        <translation>Tiêu đề từ dòng</translation></message>
    <message><source>Held back</source>
        <translation>Giữ lại</translation></message>
    <message><source>Held back, to be looked at ({count})</source>
        <translation>Giữ lại, cần anh/chị xem ({count})</translation></message>
    <message><source>Highest scores</source>
        <translation>Dòng điểm tối đa</translation></message>
    <message><source>How it is understood…</source>
        <translation>Cách hiểu…</translation></message>
    <message><source>How “{name}” is understood</source>
        <translation>Cách hiểu trang “{name}”</translation></message>
    <message><source>Intake note…</source>
        <translation>Phiếu tiếp nhận…</translation></message>
    <message><source>Keep the old letters</source>
        <translation>Giữ chữ cũ</translation></message>
    <message><source>Kind of list</source>
        <translation>Loại danh sách</translation></message>
    <message><source>Left out, no data ({count})</source>
        <translation>Bỏ qua, không phải dữ liệu ({count})</translation></message>
    <message><source>Letters as the file has them</source>
        <translation>Chữ như trong tệp</translation></message>
    <message><source>Letters before and after</source>
        <translation>Chữ trước và sau khi đổi</translation></message>
    <message><source>Letters of column {letter} changed</source>
        <translation>Đã đổi chữ của cột {letter}</translation></message>
    <message><source>Letters of the column</source>
        <translation>Chữ của cột</translation></message>
    <message><source>Lists in Excel or Word</source>
        <translation>Danh sách Excel, Word</translation></message>
    <message><source>Look through</source>
        <translation>Xem lại</translation></message>
    <message><source>Marks under one award</source>
        <translation>Cột đánh dấu một danh hiệu</translation></message>
    <message><source>Mended by you, will be taken in ({count})</source>
        <translation>Anh/chị đã chữa, sẽ nhận ({count})</translation></message>
    <message><source>Name of a section</source>
        <translation>Tên mục</translation></message>
    <message><source>No cure is known for this row; press Enter and write what is right.</source>
        <translation>Dòng này chưa có cách chữa sẵn; bấm Enter và ghi cho đúng.</translation></message>
    <message><source>No list was found in the files</source>
        <translation>Chưa thấy danh sách trong tệp</translation></message>
    <message><source>No list, leave it out</source>
        <translation>Không phải danh sách, bỏ qua</translation></message>
    <message><source>No other row is like the one that was mended last.</source>
        <translation>Không còn dòng nào giống dòng vừa chữa.</translation></message>
    <message><source>No row can be taken in. Nothing was kept.</source>
        <translation>Chưa có dòng nào nhận được. Chưa có gì được ghi.</translation></message>
    <message><source>No row waits any more.</source>
        <translation>Không còn dòng nào chờ xử lý.</translation></message>
    <message><source>Nobody of the list is doubtful.</source>
        <translation>Chưa có ai cần hỏi trong danh sách này.</translation></message>
    <message><source>Not read as the last list was</source>
        <translation>Không dùng cách hiểu lần trước</translation></message>
    <message><source>Not understood as a list</source>
        <translation>Chưa hiểu là danh sách gì</translation></message>
    <message><source>Nothing is kept yet. Rows held back are kept to be mended.</source>
        <translation>Chưa có gì được ghi. Dòng giữ lại được để riêng để sửa sau.</translation></message>
    <message><source>Nothing is kept yet. Rows held back stay with the round until they are mended.</source>
        <translation>Chưa có gì được ghi. Dòng giữ lại nằm ở mục “Chờ xử lý” của đợt xét.</translation></message>
    <message><source>Nothing is on the clipboard. Copy the cells in Excel first.</source>
        <translation>Chưa có gì để dán. Hãy chép các ô trong Excel trước.</translation></message>
    <message><source>Numbers of the columns</source>
        <translation>Dòng đánh số cột</translation></message>
    <message><source>Old font</source>
        <translation>Phông cũ</translation></message>
    <message><source>Old font TCVN3 (.VnTime)</source>
        <translation>Phông cũ TCVN3 (.VnTime)</translation></message>
    <message><source>Old font VNI</source>
        <translation>Phông cũ VNI</translation></message>
    <message><source>Paste from Excel</source>
        <translation>Dán từ Excel</translation></message>
    <message><source>Read as the last list of this form was</source>
        <translation>Đã dùng cách hiểu lần trước cho danh sách cùng mẫu</translation></message>
    <message><source>Read as the last list of {units} was</source>
        <translation>Đã dùng cách hiểu của lần trước cho {units}</translation></message>
    <message><source>Read it so</source>
        <translation>Hiểu như vậy</translation></message>
    <message><source>Reading the lists</source>
        <translation>Đang đọc danh sách</translation></message>
    <message><source>Recognise columns</source>
        <translation>Nhận cột</translation></message>
    <message><source>Repeated</source>
        <translation>Trùng</translation></message>
    <message><source>Repeated ({count})</source>
        <translation>Trùng ({count})</translation></message>
    <message><source>Row {number} is set aside</source>
        <translation>Để lại dòng {number}</translation></message>
    <message><source>Row {number} is taken anyway</source>
        <translation>Vẫn nhận dòng {number}</translation></message>
    <message><source>Row {number}, {field}: {text}</source>
        <translation>Dòng {number}, {field}: {text}</translation></message>
    <message><source>Row {number}: {cure}</source>
        <translation>Dòng {number}: {cure}</translation></message>
    <message><source>Rows in the table</source>
        <translation>Dòng trong bảng</translation></message>
    <message><source>See all {count} rows</source>
        <translation>Xem cả {count} dòng</translation></message>
    <message><source>Set aside</source>
        <translation>Để lại</translation></message>
    <message><source>Set aside by you ({count})</source>
        <translation>Anh/chị để lại ({count})</translation></message>
    <message><source>Settled before</source>
        <translation>Xong từ trước</translation></message>
    <message><source>Sheet “{name}”: {words}</source>
        <translation>Trang “{name}”: {words}</translation></message>
    <message><source>Sheets of the files</source>
        <translation>Các trang của tệp</translation></message>
    <message><source>Show {column}</source>
        <translation>Hiện {column}</translation></message>
    <message><source>Signature, place of receipt</source>
        <translation>Chữ ký, nơi nhận</translation></message>
    <message><source>Subtotal</source>
        <translation>Cộng từng phần</translation></message>
    <message><source>Table {number}</source>
        <translation>Bảng {number}</translation></message>
    <message><source>Take anyway</source>
        <translation>Vẫn nhận</translation></message>
    <message><source>Take back</source>
        <translation>Hoàn tác</translation></message>
    <message><source>Take in</source>
        <translation>Nhận vào</translation></message>
    <message><source>Take in lists</source>
        <translation>Nhận danh sách</translation></message>
    <message><source>Take in {count} rows</source>
        <translation>Nhận {count} dòng</translation></message>
    <message><source>Take in {count} rows, hold back {held_count}</source>
        <translation>Nhận {count} dòng, giữ lại {held_count}</translation></message>
    <message><source>Taken</source>
        <translation>Nhận</translation></message>
    <message><source>Taken back: {deed}</source>
        <translation>Đã hoàn tác: {deed}</translation></message>
    <message><source>Taken because you wish it</source>
        <translation>Nhận theo ý anh/chị</translation></message>
    <message><source>These lists propose people: for which round?</source>
        <translation>Danh sách này đề nghị khen: nhận vào đợt nào?</translation></message>
    <message><source>These rows are set aside already, or are no data.</source>
        <translation>Các dòng này đã để lại, hoặc không phải dữ liệu.</translation></message>
    <message><source>These rows will be taken in already, or are no data.</source>
        <translation>Các dòng này sẽ được nhận rồi, hoặc không phải dữ liệu.</translation></message>
    <message><source>This cannot stand here.</source>
        <translation>Chưa ghi như vậy được.</translation></message>
    <message><source>Title or letterhead</source>
        <translation>Tên cơ quan, tên danh sách</translation></message>
    <message><source>Total</source>
        <translation>Dòng cộng</translation></message>
    <message><source>Understood as {words}</source>
        <translation>Hiểu là: {words}</translation></message>
    <message><source>Use the changed letters</source>
        <translation>Dùng chữ đã đổi</translation></message>
    <message><source>Will be taken in ({count})</source>
        <translation>Sẽ nhận ({count})</translation></message>
    <message><source>Will be taken in, with a remark ({count})</source>
        <translation>Sẽ nhận, nên xem lại ({count})</translation></message>
    <message><source>Without the sign</source>
        <translation>Bỏ dấu đầu</translation></message>
    <message><source>Write what is right</source>
        <translation>Ghi cho đúng</translation></message>
    <message><source>You wrote {field}: {text}</source>
        <translation>Đã sửa {field}: {text}</translation></message>
    <message><source>as the program finds</source>
        <translation>để chương trình nhận</translation></message>
    <message><source>award register</source>
        <translation>sổ khen thưởng</translation></message>
    <message><source>changes of units</source>
        <translation>đơn vị cũ, mới</translation></message>
    <message><source>collectives proposed</source>
        <translation>đề nghị tập thể</translation></message>
    <message><source>grades of the year</source>
        <translation>xếp loại trong năm</translation></message>
    <message><source>headings in row {rows}</source>
        <translation>tiêu đề ở dòng {rows}</translation></message>
    <message><source>households proposed</source>
        <translation>đề nghị hộ gia đình</translation></message>
    <message><source>initiatives</source>
        <translation>sáng kiến</translation></message>
    <message><source>is read as</source>
        <translation>đọc thành</translation></message>
    <message><source>nearest: {text}</source>
        <translation>gần nhất: {text}</translation></message>
    <message><source>persons proposed</source>
        <translation>đề nghị cá nhân</translation></message>
    <message><source>registrations for titles</source>
        <translation>đăng ký thi đua</translation></message>
    <message><source>scores of a cluster</source>
        <translation>bảng điểm khối thi đua</translation></message>
    <message><source>sheet “{name}”</source>
        <translation>trang “{name}”</translation></message>
    <message><source>staff</source>
        <translation>danh sách người</translation></message>
    <message><source>tasks of the year</source>
        <translation>nhiệm vụ trong năm</translation></message>
    <message><source>to row</source>
        <translation>Đến dòng</translation></message>
    <message><source>units</source>
        <translation>danh mục đơn vị</translation></message>
    <message><source>{count} files, {sheet_count} sheets</source>
        <translation>{count} tệp, {sheet_count} trang</translation></message>
    <message><source>{count} people may be on file already</source>
        <translation>{count} người có thể đã có trong sổ</translation></message>
    <message><source>{count} rows are no data</source>
        <translation>Bỏ qua {count} dòng</translation></message>
    <message><source>{count} rows are no data: titles, totals, signatures</source>
        <translation>Bỏ qua {count} dòng không phải dữ liệu: tiêu đề, cộng, chữ ký</translation></message>
    <message><source>{count} rows: {words}</source>
        <translation>{count} dòng: {words}</translation></message>
    <message><source>{count} taken, {held_count} held back</source>
        <translation>{count} nhận, {held_count} giữ lại</translation></message>
    <message><source>{field} stands in column</source>
        <translation>{field} nằm ở cột</translation></message>
    <message><source>{name} is on file already</source>
        <translation>{name} đã có trong sổ</translation></message>
    <message><source>{name} is somebody not on file yet</source>
        <translation>{name} là người mới</translation></message>
    <message><source>{parts} = {count} rows</source>
        <translation>{parts} = {count} dòng</translation></message>
    <message><source>{words}, and {count} rows more</source>
        <translation>{words}, và {count} dòng nữa</translation></message>
    <message><source>“{name}” is a folder. Drop the lists in it.</source>
        <translation>“{name}” là thư mục. Hãy thả các danh sách bên trong.</translation></message>
    <message><source>“{text}” in {count} rows</source>
        <translation>“{text}” ở {count} dòng</translation></message>
</context>
<context>
    <name>Intake</name>
    <message><source>A cell is too long (column {text})</source>
        <translation>Ô chữ quá dài (cột {text})</translation></message>
    <message><source>A formula without a stored value (column {text})</source>
        <translation>Công thức không có giá trị lưu sẵn (cột {text})</translation></message>
    <message><source>A sum of the file differs from the sum of its rows.</source>
        <translation>Tổng ghi trong tệp khác tổng tính lại.</translation></message>
    <message><source>A total of the file differs from the number of its rows.</source>
        <translation>Số ở dòng tổng khác số dòng thực có.</translation></message>
    <message><source>Already in this round: “{text}”</source>
        <translation>Đã có trong đợt xét này: “{text}”</translation></message>
    <message><source>Another award of the same year in row {twin}: “{text}”</source>
        <translation>Còn danh hiệu khác cùng năm ở dòng {twin}: “{text}”</translation></message>
    <message><source>As other rows: {text}</source>
        <translation>Như các dòng khác: {text}</translation></message>
    <message><source>As the row above: {text}</source>
        <translation>Như dòng trên: {text}</translation></message>
    <message><source>As the row says: {text}</source>
        <translation>Theo dòng này: {text}</translation></message>
    <message><source>As the section says</source>
        <translation>Theo tên mục phía trên</translation></message>
    <message><source>As the whole list: {text}</source>
        <translation>Theo cả danh sách: {text}</translation></message>
    <message><source>Award differs from its section: the file says “{text}”</source>
        <translation>Danh hiệu khác với dòng mục — trong tệp ghi “{text}”</translation></message>
    <message><source>Award not recognised: the file says “{text}”</source>
        <translation>Không nhận ra danh hiệu — trong tệp ghi “{text}”</translation></message>
    <message><source>Birth date differs from row {twin}: the file says “{text}”</source>
        <translation>Ngày sinh khác với dòng {twin} — trong tệp ghi “{text}”</translation></message>
    <message><source>Grade not recognised: the file says “{text}”</source>
        <translation>Không nhận ra mức xếp loại — trong tệp ghi “{text}”</translation></message>
    <message><source>Initiative not yet recognised: the file says “{text}”</source>
        <translation>Sáng kiến chưa được công nhận — trong tệp ghi “{text}”</translation></message>
    <message><source>It is for the year {text}</source>
        <translation>Là năm {text}</translation></message>
    <message><source>It is the number {text}</source>
        <translation>Là số {text}</translation></message>
    <message><source>It is {text}</source>
        <translation>Là {text}</translation></message>
    <message><source>It is “{text}”</source>
        <translation>Là “{text}”</translation></message>
    <message><source>Leave it blank</source>
        <translation>Để trống</translation></message>
    <message><source>Left out by you; it waits with the held rows</source>
        <translation>Anh/chị để lại, chưa nhận; nằm cùng các dòng giữ lại</translation></message>
    <message><source>More than there are people: the file says “{text}”</source>
        <translation>Nhiều hơn số người hiện có — trong tệp ghi “{text}”</translation></message>
    <message><source>More votes for than were issued: the file says “{text}”</source>
        <translation>Phiếu đồng ý nhiều hơn phiếu phát ra — trong tệp ghi “{text}”</translation></message>
    <message><source>No row of column headings for this kind of list was found.</source>
        <translation>Chưa tìm thấy dòng tiêu đề cột của loại danh sách này.</translation></message>
    <message><source>No such day of birth: the file says “{text}”</source>
        <translation>Không có ngày sinh này — trong tệp ghi “{text}”</translation></message>
    <message><source>No such day of decision: the file says “{text}”</source>
        <translation>Không có ngày quyết định này — trong tệp ghi “{text}”</translation></message>
    <message><source>Not a number: the file says “{text}”</source>
        <translation>Ô số lượng không phải số — trong tệp ghi “{text}”</translation></message>
    <message><source>Old and new letter codes stand in one table; look at the names.</source>
        <translation>Trong bảng có cả bảng mã cũ và mới; hãy xem lại họ tên.</translation></message>
    <message><source>Only the beginning of the text</source>
        <translation>Chỉ lấy phần đầu</translation></message>
    <message><source>Only the year of birth is known: “{text}”</source>
        <translation>Chỉ biết năm sinh: “{text}”</translation></message>
    <message><source>Only the year {text}</source>
        <translation>Chỉ lấy năm {text}</translation></message>
    <message><source>Same as a row of another sheet ({twin}): “{text}”</source>
        <translation>Trùng với dòng ở trang tính khác ({twin}): “{text}”</translation></message>
    <message><source>Same as row {twin}: “{text}”</source>
        <translation>Trùng với dòng {twin}: “{text}”</translation></message>
    <message><source>Scope not recognised: the file says “{text}”</source>
        <translation>Không rõ phạm vi ảnh hưởng — trong tệp ghi “{text}”</translation></message>
    <message><source>Score above the maximum: the file says “{text}”</source>
        <translation>Điểm vượt điểm tối đa — trong tệp ghi “{text}”</translation></message>
    <message><source>Several awards of one year in this row: “{text}”</source>
        <translation>Một dòng ghi nhiều danh hiệu cùng năm: “{text}”</translation></message>
    <message><source>Several units may be meant: the file says “{text}”</source>
        <translation>Có thể là nhiều đơn vị — trong tệp ghi “{text}”</translation></message>
    <message><source>Something that was said of this sheet fits none of its rows or columns and was passed over.</source>
        <translation>Có điều đã nói về trang này không khớp dòng hay cột nào nên được bỏ qua.</translation></message>
    <message><source>Take it after all</source>
        <translation>Nhận lại dòng này</translation></message>
    <message><source>Take it all the same</source>
        <translation>Vẫn nhận dòng này</translation></message>
    <message><source>Take it: somebody else of the same name</source>
        <translation>Nhận: là người khác cùng tên</translation></message>
    <message><source>Take the hidden row</source>
        <translation>Nhận dòng ẩn</translation></message>
    <message><source>Text that begins like a formula: “{text}”</source>
        <translation>Chữ bắt đầu như công thức: “{text}”</translation></message>
    <message><source>The author is missing</source>
        <translation>Thiếu tác giả</translation></message>
    <message><source>The award is missing</source>
        <translation>Thiếu danh hiệu, hình thức khen thưởng</translation></message>
    <message><source>The date of birth is missing</source>
        <translation>Thiếu ngày sinh</translation></message>
    <message><source>The list has column headings but no row is filled in.</source>
        <translation>Danh sách có tiêu đề cột nhưng chưa điền dòng nào.</translation></message>
    <message><source>The name is missing</source>
        <translation>Thiếu họ tên hoặc tên gọi</translation></message>
    <message><source>The number of the decision is missing</source>
        <translation>Thiếu số quyết định</translation></message>
    <message><source>The number stands twice: the file says “{text}”</source>
        <translation>Lặp số thứ tự — trong tệp ghi “{text}”</translation></message>
    <message><source>The numbering skips: the file says “{text}”</source>
        <translation>Nhảy số thứ tự — trong tệp ghi “{text}”</translation></message>
    <message><source>The row is hidden in the file</source>
        <translation>Dòng bị ẩn trong tệp</translation></message>
    <message><source>The shares do not make 100 %: the file says “{text}”</source>
        <translation>Tỷ lệ đóng góp không đủ 100 % — trong tệp ghi “{text}”</translation></message>
    <message><source>The sheet is an example or a guide and was not read.</source>
        <translation>Trang tính là ví dụ hoặc hướng dẫn nên chưa đọc.</translation></message>
    <message><source>The sheet is hidden in the file and was not read.</source>
        <translation>Trang tính bị ẩn trong tệp nên chưa đọc.</translation></message>
    <message><source>The total is not the sum of the scores: “{text}”</source>
        <translation>Tổng điểm không bằng tổng các điểm thành phần: “{text}”</translation></message>
    <message><source>The unit is missing</source>
        <translation>Thiếu đơn vị</translation></message>
    <message><source>The year does not fit the sheet or the decision: “{text}”</source>
        <translation>Năm không khớp trang tính hoặc quyết định: “{text}”</translation></message>
    <message><source>The year is taken from the decision: {text}</source>
        <translation>Năm lấy theo ngày quyết định: {text}</translation></message>
    <message><source>Unit above not in the catalogue: the file says “{text}”</source>
        <translation>Đơn vị cấp trên không có trong danh mục — trong tệp ghi “{text}”</translation></message>
    <message><source>Unit not in the catalogue: the file says “{text}”</source>
        <translation>Đơn vị không có trong danh mục — trong tệp ghi “{text}”</translation></message>
    <message><source>Very like an earlier initiative (row {twin}): “{text}”</source>
        <translation>Rất giống sáng kiến đã có (dòng {twin}): “{text}”</translation></message>
    <message><source>Without the first sign: {text}</source>
        <translation>Bỏ dấu ở đầu: {text}</translation></message>
    <message><source>You said that the sheet is no list; it was not read.</source>
        <translation>Anh/chị cho biết trang này không phải danh sách; trang không được đọc.</translation></message>
    <message><source>{file} holds dangerous content and was not opened. Ask the unit to type the list in a new file.</source>
        <translation>Tệp {file} chứa nội dung nguy hiểm nên chưa mở. Hãy đề nghị đơn vị lập lại danh sách trong tệp mới.</translation></message>
    <message><source>{file} is an old Word document. Open it in Word, save it as Word Document (.docx), then take it in again.</source>
        <translation>Tệp {file} là văn bản Word kiểu cũ. Mở bằng Word, chọn Lưu thành, loại Word Document (.docx), rồi nhận lại.</translation></message>
    <message><source>{file} is damaged or was cut off while it was copied. Ask the unit to send it again.</source>
        <translation>Tệp {file} bị hỏng hoặc bị đứt khi chép. Hãy đề nghị đơn vị gửi lại.</translation></message>
    <message><source>{file} is empty: no cell holds anything. Ask the unit for the filled list.</source>
        <translation>Tệp {file} trống, không ô nào có nội dung. Hãy xin đơn vị danh sách đã điền.</translation></message>
    <message><source>{file} is no table, whatever its name says. Ask for the list as an Excel or Word file.</source>
        <translation>Tệp {file} không phải bảng, dù tên tệp ghi thế nào. Hãy xin danh sách bằng tệp Excel hoặc Word.</translation></message>
    <message><source>{file} is of an old or rare kind. Open it and save it anew as Excel (.xlsx) or Word (.docx).</source>
        <translation>Tệp {file} thuộc loại cũ hoặc ít gặp. Hãy mở tệp rồi lưu lại thành Excel (.xlsx) hoặc Word (.docx).</translation></message>
    <message><source>{file} is protected by a password. Open it, save it without the password, then take it in again.</source>
        <translation>Tệp {file} đặt mật khẩu. Hãy mở tệp, lưu lại không đặt mật khẩu, rồi nhận lại.</translation></message>
    <message><source>{file} is too large for a list. Delete its empty rows and columns, save it, then take it in again.</source>
        <translation>Tệp {file} quá lớn so với một danh sách. Hãy xóa các dòng, cột trống, lưu lại rồi nhận lại.</translation></message>
    <message><source>{file} lacks the columns that this kind of list needs. Check the kind of list and the headings.</source>
        <translation>Tệp {file} thiếu các cột mà loại danh sách này cần. Hãy kiểm tra loại danh sách và dòng tiêu đề.</translation></message>
    <message><source>{file}: {accepted} rows taken, {held} held.</source>
        <translation>{file}: nhận {accepted} dòng, giữ lại {held} dòng.</translation></message>
</context>
<context>
    <name>IntakeNote</name>
    <message><source>Add number and date of the decision, with a copy of it</source>
        <translation>Ghi số, ngày quyết định và gửi kèm bản sao</translation></message>
    <message><source>Choose where…</source>
        <translation>Chọn nơi lưu…</translation></message>
    <message><source>Compare with the papers and write it right</source>
        <translation>Đối chiếu giấy tờ, ghi lại cho đúng</translation></message>
    <message><source>Held back by the office</source>
        <translation>Cơ quan tạm để lại để xem xét</translation></message>
    <message><source>Intake note for the unit</source>
        <translation>Phiếu tiếp nhận gửi đơn vị</translation></message>
    <message><source>Intake note {name}</source>
        <translation>Phiếu tiếp nhận {name}</translation></message>
    <message><source>Nothing until the office asks</source>
        <translation>Chưa phải làm gì, chờ cơ quan báo</translation></message>
    <message><source>Nothing; if it is somebody else, add the date of birth</source>
        <translation>Không phải làm gì; nếu là người khác, ghi thêm ngày sinh</translation></message>
    <message><source>Say whether the hidden row is proposed</source>
        <translation>Cho biết dòng ẩn có đề nghị hay không</translation></message>
    <message><source>Shorten what the cell says</source>
        <translation>Rút gọn nội dung của ô</translation></message>
    <message><source>Stands in the list twice: “{text}”</source>
        <translation>Có hai lần trong danh sách: “{text}”</translation></message>
    <message><source>The birth date differs from that in another row: “{text}”</source>
        <translation>Ngày sinh khác với dòng khác: “{text}”</translation></message>
    <message><source>The intake note stands in “{file}”.</source>
        <translation>Phiếu tiếp nhận nằm ở tệp “{file}”.</translation></message>
    <message><source>The unit is to answer by</source>
        <translation>Hạn đơn vị bổ sung</translation></message>
    <message><source>Type the value in place of the formula</source>
        <translation>Gõ giá trị thay cho công thức</translation></message>
    <message><source>Very like an earlier initiative: “{text}”</source>
        <translation>Rất giống một sáng kiến trước: “{text}”</translation></message>
    <message><source>What was taken, what waits and why, row by row.</source>
        <translation>Đã nhận gì, giữ lại gì, vì sao, từng dòng một.</translation></message>
    <message><source>Where shall the note stand?</source>
        <translation>Lưu phiếu tiếp nhận ở đâu?</translation></message>
    <message><source>Write how far the initiative reaches</source>
        <translation>Ghi phạm vi ảnh hưởng của sáng kiến</translation></message>
    <message><source>Write the date of birth as the identity card has it</source>
        <translation>Ghi đủ ngày, tháng, năm sinh theo căn cước</translation></message>
    <message><source>Write the date of the decision right</source>
        <translation>Ghi lại đúng ngày quyết định</translation></message>
    <message><source>Write the full name</source>
        <translation>Ghi đủ họ và tên</translation></message>
    <message><source>Write the full name of the award</source>
        <translation>Ghi tên đầy đủ của danh hiệu, hình thức</translation></message>
    <message><source>Write the full name of the unit</source>
        <translation>Ghi tên đầy đủ của đơn vị</translation></message>
    <message><source>Write the grade as the decision has it</source>
        <translation>Ghi mức xếp loại theo văn bản đánh giá</translation></message>
    <message><source>Write the names of the authors</source>
        <translation>Ghi họ tên tác giả</translation></message>
    <message><source>blank lines or people not proposed</source>
        <translation>dòng để trống, không đề nghị</translation></message>
    <message><source>headings</source>
        <translation>tiêu đề cột</translation></message>
    <message><source>highest scores</source>
        <translation>điểm tối đa</translation></message>
    <message><source>lines above the list</source>
        <translation>phần trên danh sách</translation></message>
    <message><source>numbers of columns</source>
        <translation>số thứ tự cột</translation></message>
    <message><source>sections</source>
        <translation>dòng mục</translation></message>
    <message><source>signatures</source>
        <translation>phần ký</translation></message>
    <message><source>totals</source>
        <translation>dòng cộng</translation></message>
    <message><source>totals of groups</source>
        <translation>dòng cộng nhóm</translation></message>
</context>
<context>
    <name>Keys</name>
    <message><source>Add</source>
        <translation>Thêm</translation></message>
    <message><source>All keys of this page</source>
        <translation>Mọi phím của trang này</translation></message>
    <message><source>Back to what was open before</source>
        <translation>Về chỗ vừa xem</translation></message>
    <message><source>Choose all rows that the filter shows</source>
        <translation>Chọn mọi dòng đang lọc ra</translation></message>
    <message><source>Close the details, then clear the filter, then the selection</source>
        <translation>Đóng chi tiết, rồi xóa lọc, rồi bỏ chọn</translation></message>
    <message><source>Copy the chosen rows with their headings, for Excel</source>
        <translation>Chép các dòng đã chọn kèm tiêu đề, để dán vào Excel</translation></message>
    <message><source>Copy this cell alone</source>
        <translation>Chép riêng ô này</translation></message>
    <message><source>Do the next step: the filled button of the page</source>
        <translation>Làm việc tiếp theo: nút tô màu của trang</translation></message>
    <message><source>Do the undone step again</source>
        <translation>Làm lại bước vừa hoàn tác</translation></message>
    <message><source>Edit the cell, where the table can be typed in</source>
        <translation>Sửa ô, ở bảng gõ được</translation></message>
    <message><source>Fill down, where the table can be typed in</source>
        <translation>Điền xuống, ở bảng gõ được</translation></message>
    <message><source>Filter by the value of this cell</source>
        <translation>Lọc theo giá trị của ô này</translation></message>
    <message><source>Filter by this column</source>
        <translation>Lọc theo cột này</translation></message>
    <message><source>Filter the table</source>
        <translation>Lọc trong bảng</translation></message>
    <message><source>Filter the table by what is typed</source>
        <translation>Lọc bảng theo chữ vừa gõ</translation></message>
    <message><source>Find a person, unit, decision, paper, page, command</source>
        <translation>Tìm người, đơn vị, quyết định, văn bản, trang, lệnh</translation></message>
    <message><source>First and last row of a group</source>
        <translation>Dòng đầu và dòng cuối của nhóm</translation></message>
    <message><source>First row, last row</source>
        <translation>Dòng đầu, dòng cuối</translation></message>
    <message><source>Forward again</source>
        <translation>Đi tới trở lại</translation></message>
    <message><source>From sidebar to page, table, details, help</source>
        <translation>Từ cột trái sang trang, bảng, chi tiết, trợ giúp</translation></message>
    <message><source>Go from row to row; with Shift, choose several</source>
        <translation>Đi từng dòng; giữ Shift để chọn nhiều dòng</translation></message>
    <message><source>Help for this page</source>
        <translation>Trợ giúp của trang này</translation></message>
    <message><source>Keep what is typed; the rest is saved by itself</source>
        <translation>Giữ lại ô đang gõ; mọi thứ khác tự được lưu</translation></message>
    <message><source>Keys</source>
        <translation>Phím</translation></message>
    <message><source>Menu of this column: sort, filter, hide, width</source>
        <translation>Bảng chọn của cột: xếp, lọc, ẩn, độ rộng</translation></message>
    <message><source>Narrow or widen the sidebar</source>
        <translation>Thu hẹp hoặc mở rộng cột trái</translation></message>
    <message><source>Next and previous row that the filter found</source>
        <translation>Dòng khớp kế tiếp, dòng khớp trước</translation></message>
    <message><source>No list is taken in on the page {page}.</source>
        <translation>Trang {page} không nhận danh sách.</translation></message>
    <message><source>Nothing is added on the page {page}.</source>
        <translation>Trang {page} không có gì để thêm.</translation></message>
    <message><source>Nothing is printed from the page {page} as it stands now.</source>
        <translation>Trang {page} lúc này chưa có gì để in.</translation></message>
    <message><source>Open the row beside the table</source>
        <translation>Mở dòng bên cạnh bảng</translation></message>
    <message><source>Open the row in its own window, where there is one</source>
        <translation>Mở dòng trong cửa sổ riêng, nơi nào có</translation></message>
    <message><source>Paste cells, where the table can be typed in</source>
        <translation>Dán các ô, ở bảng gõ được</translation></message>
    <message><source>Print or make papers</source>
        <translation>In hoặc lập giấy tờ</translation></message>
    <message><source>Show the rows of one counter above the table</source>
        <translation>Chỉ xem các dòng của một ô đếm phía trên bảng</translation></message>
    <message><source>Take away the chosen rows, where the page allows it</source>
        <translation>Bỏ các dòng đã chọn, ở trang cho phép</translation></message>
    <message><source>Take in a list</source>
        <translation>Nhận danh sách</translation></message>
    <message><source>The last steps, each to be undone alone</source>
        <translation>Các bước gần đây, hoàn tác riêng từng bước</translation></message>
    <message><source>The page {page} has no list to write out as it stands now.</source>
        <translation>Trang {page} lúc này chưa có danh sách để xuất.</translation></message>
    <message><source>The page {page} has no next step as it stands now.</source>
        <translation>Trang {page} lúc này không có việc tiếp theo.</translation></message>
    <message><source>The same</source>
        <translation>Như trên</translation></message>
    <message><source>The same round the other way</source>
        <translation>Cũng vòng ấy theo chiều ngược</translation></message>
    <message><source>This page has no keys of its own.</source>
        <translation>Trang này không có phím riêng.</translation></message>
    <message><source>Tick the row and go on to the next</source>
        <translation>Đánh dấu dòng rồi xuống dòng sau</translation></message>
    <message><source>Tick the row and stay</source>
        <translation>Đánh dấu dòng và ở lại</translation></message>
    <message><source>Undo the last step; while typing, undo the typing</source>
        <translation>Hoàn tác bước vừa làm; khi đang gõ thì hoàn tác chữ vừa gõ</translation></message>
    <message><source>What they do</source>
        <translation>Tác dụng</translation></message>
    <message><source>Whole screen, and back</source>
        <translation>Toàn màn hình, và trở lại</translation></message>
    <message><source>Write to Excel</source>
        <translation>Xuất Excel</translation></message>
    <message><source>letters</source>
        <translation>chữ cái</translation></message>
</context>
<context>
    <name>Listing</name>
    <message><source>Award register</source>
        <translation>Sổ khen thưởng</translation></message>
    <message><source>Bonuses</source>
        <translation>Tiền thưởng</translation></message>
    <message><source>Decisions</source>
        <translation>Quyết định</translation></message>
    <message><source>Documents</source>
        <translation>Văn bản đã lập</translation></message>
    <message><source>Initiatives</source>
        <translation>Sáng kiến</translation></message>
    <message><source>Movements</source>
        <translation>Phong trào thi đua</translation></message>
    <message><source>Nominations</source>
        <translation>Đề nghị khen thưởng</translation></message>
    <message><source>Report obligations</source>
        <translation>Báo cáo phải gửi, phải nhận</translation></message>
    <message><source>Schedule</source>
        <translation>Kế hoạch, lịch</translation></message>
    <message><source>Subjects</source>
        <translation>Đối tượng khen thưởng</translation></message>
    <message><source>Units</source>
        <translation>Đơn vị</translation></message>
</context>
<context>
    <name>Match</name>
    <message><source>Another person</source>
        <translation>Người khác</translation></message>
    <message><source>Awards</source>
        <translation>Khen thưởng</translation></message>
    <message><source>Birth</source>
        <translation>Ngày sinh</translation></message>
    <message><source>Gender</source>
        <translation>Giới tính</translation></message>
    <message><source>In the list</source>
        <translation>Trong tệp</translation></message>
    <message><source>Later</source>
        <translation>Để sau</translation></message>
    <message><source>Later (S): kept as another person, and found again under Merge doubles on the page of subjects</source>
        <translation>Để sau (S): ghi thành người khác, tìm lại được ở Gộp người trùng của trang Đối tượng</translation></message>
    <message><source>Name</source>
        <translation>Họ tên</translation></message>
    <message><source>Next question</source>
        <translation>Câu sau</translation></message>
    <message><source>On file</source>
        <translation>Hồ sơ</translation></message>
    <message><source>Position</source>
        <translation>Chức vụ</translation></message>
    <message><source>Question before</source>
        <translation>Câu trước</translation></message>
    <message><source>Question {number} / {count}</source>
        <translation>câu {number} / {count}</translation></message>
    <message><source>Questions about people</source>
        <translation>Câu hỏi về người</translation></message>
    <message><source>Record {number} / {count}</source>
        <translation>Hồ sơ {number} / {count}</translation></message>
    <message><source>Row {numbers} of the list</source>
        <translation>Dòng {numbers} của danh sách</translation></message>
    <message><source>The same person</source>
        <translation>Cùng một người</translation></message>
    <message><source>They are two people; do not ask again</source>
        <translation>Đây là hai người khác nhau, không hỏi lại</translation></message>
    <message><source>Two people</source>
        <translation>Hai người</translation></message>
    <message><source>Two people: {pair}</source>
        <translation>Hai người: {pair}</translation></message>
    <message><source>Unit</source>
        <translation>Đơn vị</translation></message>
    <message><source>answered: another person</source>
        <translation>đã trả lời: người khác</translation></message>
    <message><source>answered: the same person</source>
        <translation>đã trả lời: cùng một người</translation></message>
    <message><source>different citizen numbers</source>
        <translation>khác số CCCD</translation></message>
    <message><source>different dates of birth</source>
        <translation>khác ngày sinh</translation></message>
    <message><source>different dates of birth, one part apart</source>
        <translation>khác ngày sinh ở một chỗ, dễ do gõ nhầm</translation></message>
    <message><source>different genders</source>
        <translation>khác giới tính</translation></message>
    <message><source>different names</source>
        <translation>khác tên</translation></message>
    <message><source>different positions</source>
        <translation>khác chức vụ</translation></message>
    <message><source>different units</source>
        <translation>khác đơn vị</translation></message>
    <message><source>has worked in this unit</source>
        <translation>từng công tác ở đơn vị này</translation></message>
    <message><source>names differ by one letter</source>
        <translation>tên khác một chữ cái</translation></message>
    <message><source>names differ in their tone marks</source>
        <translation>tên khác dấu</translation></message>
    <message><source>neither gives a date of birth</source>
        <translation>cả hai chưa có ngày sinh</translation></message>
    <message><source>neither gives a unit</source>
        <translation>cả hai chưa có đơn vị</translation></message>
    <message><source>no award yet</source>
        <translation>chưa có lượt khen</translation></message>
    <message><source>not certain</source>
        <translation>chưa chắc</translation></message>
    <message><source>not said</source>
        <translation>chưa có</translation></message>
    <message><source>one of them gives no date of birth</source>
        <translation>một bên chưa có ngày sinh</translation></message>
    <message><source>one of them gives no unit</source>
        <translation>một bên chưa có đơn vị</translation></message>
    <message><source>same citizen number</source>
        <translation>cùng số CCCD</translation></message>
    <message><source>same date of birth</source>
        <translation>cùng ngày sinh</translation></message>
    <message><source>same full name</source>
        <translation>cùng họ tên</translation></message>
    <message><source>same gender</source>
        <translation>cùng giới tính</translation></message>
    <message><source>same month of birth</source>
        <translation>cùng tháng sinh</translation></message>
    <message><source>same month of birth, one of them gives no day</source>
        <translation>cùng tháng sinh, một bên không ghi ngày</translation></message>
    <message><source>same month of birth, the list gives no day</source>
        <translation>cùng tháng sinh, tệp không ghi ngày</translation></message>
    <message><source>same month of birth, the record gives no day</source>
        <translation>cùng tháng sinh, hồ sơ không ghi ngày</translation></message>
    <message><source>same name</source>
        <translation>cùng tên</translation></message>
    <message><source>same name, one of them without tone marks</source>
        <translation>cùng họ tên, một bên viết không dấu</translation></message>
    <message><source>same position</source>
        <translation>cùng chức vụ</translation></message>
    <message><source>same unit</source>
        <translation>cùng đơn vị</translation></message>
    <message><source>same year of birth</source>
        <translation>cùng năm sinh</translation></message>
    <message><source>same year of birth, one of them gives no day</source>
        <translation>cùng năm sinh, một bên không ghi ngày</translation></message>
    <message><source>same year of birth, the list gives no day</source>
        <translation>cùng năm sinh, tệp không ghi ngày</translation></message>
    <message><source>same year of birth, the record gives no day</source>
        <translation>cùng năm sinh, hồ sơ không ghi ngày</translation></message>
    <message><source>says nothing</source>
        <translation>chưa rõ</translation></message>
    <message><source>speaks against it</source>
        <translation>khác</translation></message>
    <message><source>speaks for it</source>
        <translation>giống</translation></message>
    <message><source>the list gives no date of birth</source>
        <translation>tệp không ghi ngày sinh</translation></message>
    <message><source>the list gives no unit</source>
        <translation>tệp không ghi đơn vị</translation></message>
    <message><source>the old unit was merged into this one</source>
        <translation>đơn vị cũ đã sáp nhập vào đơn vị này</translation></message>
    <message><source>the record gives no date of birth</source>
        <translation>hồ sơ chưa có ngày sinh</translation></message>
    <message><source>the record gives no unit</source>
        <translation>hồ sơ chưa có đơn vị</translation></message>
    <message><source>{count} awards</source>
        <translation>{count} lượt khen</translation></message>
    <message><source>{count} rows of the list: {numbers}</source>
        <translation>{count} dòng của danh sách: {numbers}</translation></message>
    <message><source>{score} of 100</source>
        <translation>{score} trên 100</translation></message>
    <message><source>{score} of 100: {reasons}</source>
        <translation>{score} trên 100: {reasons}</translation></message>
</context>
<context>
    <name>Merge</name>
    <message><source>A person, a collective and a household cannot be one; choose another.</source>
        <translation>Cá nhân, tập thể, hộ gia đình không gộp được với nhau; chọn hồ sơ khác.</translation></message>
    <message><source>Birth date</source>
        <translation>Ngày sinh</translation></message>
    <message><source>Citizen number</source>
        <translation>Số CCCD</translation></message>
    <message><source>Everything of the one goes over to the other; undo takes it back.</source>
        <translation>Mọi thứ chuyển sang hồ sơ giữ lại, hoàn tác được.</translation></message>
    <message><source>Full name</source>
        <translation>Họ và tên</translation></message>
    <message><source>Gender</source>
        <translation>Giới tính</translation></message>
    <message><source>Grade of {year}</source>
        <translation>Xếp loại {year}</translation></message>
    <message><source>Holds</source>
        <translation>Đang giữ</translation></message>
    <message><source>Labour group</source>
        <translation>Nhóm lao động</translation></message>
    <message><source>Leader or worker</source>
        <translation>Lãnh đạo, trực tiếp</translation></message>
    <message><source>Merge</source>
        <translation>Gộp</translation></message>
    <message><source>Merge two records</source>
        <translation>Gộp hai hồ sơ trùng</translation></message>
    <message><source>No two records look like one. Choose two by their names.</source>
        <translation>Chưa thấy cặp nào trùng. Gõ tên để chọn hai hồ sơ.</translation></message>
    <message><source>Note</source>
        <translation>Ghi chú</translation></message>
    <message><source>Position</source>
        <translation>Chức vụ</translation></message>
    <message><source>Record that goes into it</source>
        <translation>Hồ sơ gộp vào</translation></message>
    <message><source>Record that stays</source>
        <translation>Hồ sơ giữ lại</translation></message>
    <message><source>Swap</source>
        <translation>Đổi chỗ</translation></message>
    <message><source>The citizen numbers differ. Merge only when it is certain, and write why.</source>
        <translation>Số CCCD khác nhau. Chỉ gộp khi chắc chắn, và ghi lý do.</translation></message>
    <message><source>This is one and the same record; choose another.</source>
        <translation>Đây là cùng một hồ sơ; chọn hồ sơ khác.</translation></message>
    <message><source>Unit</source>
        <translation>Đơn vị</translation></message>
    <message><source>Why they are one person</source>
        <translation>Vì sao là một người</translation></message>
    <message><source>Write why, for example: the number was mistyped in one list.</source>
        <translation>Ghi lý do, ví dụ: một danh sách gõ nhầm số.</translation></message>
    <message><source>leader</source>
        <translation>lãnh đạo, quản lý</translation></message>
    <message><source>not said</source>
        <translation>chưa có</translation></message>
    <message><source>nothing yet</source>
        <translation>chưa có gì</translation></message>
    <message><source>worker</source>
        <translation>trực tiếp lao động</translation></message>
    <message><source>{count} awards</source>
        <translation>{count} lượt khen</translation></message>
    <message><source>{count} disciplines</source>
        <translation>{count} kỷ luật</translation></message>
    <message><source>{count} documents</source>
        <translation>{count} văn bản</translation></message>
    <message><source>{count} figures</source>
        <translation>{count} số liệu</translation></message>
    <message><source>{count} grades</source>
        <translation>{count} năm xếp loại</translation></message>
    <message><source>{count} initiatives</source>
        <translation>{count} sáng kiến</translation></message>
    <message><source>{count} nominations</source>
        <translation>{count} đề nghị</translation></message>
    <message><source>{count} pairs may be one, the likeliest first</source>
        <translation>{count} cặp có thể trùng người, xếp từ giống nhất</translation></message>
    <message><source>{count} proofs</source>
        <translation>{count} minh chứng</translation></message>
    <message><source>{count} records merged before</source>
        <translation>{count} hồ sơ đã gộp trước</translation></message>
    <message><source>{count} registrations</source>
        <translation>{count} đăng ký</translation></message>
    <message><source>{count} workplaces</source>
        <translation>{count} nơi công tác</translation></message>
</context>
<context>
    <name>Missed</name>
    <message><source>Check the rule</source>
        <translation>Đối chiếu quy định</translation></message>
    <message><source>Every condition is met by what is on file.</source>
        <translation>Mọi điều kiện đều đạt theo sổ và hồ sơ đang có.</translation></message>
    <message><source>Every kind of year</source>
        <translation>Mọi năm xét</translation></message>
    <message><source>Every unit</source>
        <translation>Mọi đơn vị</translation></message>
    <message><source>Evidence missing</source>
        <translation>Thiếu dữ liệu</translation></message>
    <message><source>Judged for the {period} by the law of {day}</source>
        <translation>Xét {period}, theo luật của ngày {day}</translation></message>
    <message><source>Look again</source>
        <translation>Tìm lại</translation></message>
    <message><source>Looking through all subjects of {year} …</source>
        <translation>Đang xem mọi đối tượng của năm {year} …</translation></message>
    <message><source>Nobody on file qualifies for an award of this year without being proposed.</source>
        <translation>Chưa có ai trong sổ đủ điều kiện của năm này mà còn thiếu đề nghị.</translation></message>
    <message><source>Nobody was left out</source>
        <translation>Chưa ai bị bỏ sót</translation></message>
    <message><source>Propose</source>
        <translation>Đề nghị</translation></message>
    <message><source>Propose for an award…</source>
        <translation>Đề nghị khen…</translation></message>
    <message><source>Propose in a round…</source>
        <translation>Đề nghị vào đợt…</translation></message>
    <message><source>Propose {count} who were left out</source>
        <translation>Đề nghị {count} trường hợp bị bỏ sót</translation></message>
    <message><source>Propose {name}</source>
        <translation>Đề nghị khen {name}</translation></message>
    <message><source>Qualifies</source>
        <translation>Đủ điều kiện</translation></message>
    <message><source>Rests on a rule that is not verified: check it against its text.</source>
        <translation>Dựa vào quy định chưa kiểm chứng: cần đối chiếu với văn bản gốc.</translation></message>
    <message><source>Round</source>
        <translation>Đợt xét</translation></message>
    <message><source>Some conditions are not known yet; see what to ask for.</source>
        <translation>Một số điều kiện chưa có dữ liệu; xem cần xin thêm gì.</translation></message>
    <message><source>Stopped before the end. Look again for the whole list.</source>
        <translation>Đã dừng giữa chừng. Tìm lại để có cả danh sách.</translation></message>
    <message><source>The year {year} has no round yet. Open one under Award rounds.</source>
        <translation>Năm {year} chưa có đợt xét nào. Mở đợt ở trang Đợt xét.</translation></message>
    <message><source>What papers can say is met; the rest is for you to judge.</source>
        <translation>Những gì giấy tờ chứng minh được đều đạt; phần còn lại anh/chị xem xét.</translation></message>
    <message><source>Who qualifies and was not proposed?</source>
        <translation>Ai đủ điều kiện mà chưa đề nghị?</translation></message>
    <message><source>You judge</source>
        <translation>Anh/chị xem xét</translation></message>
    <message><source>school year {first}-{last}</source>
        <translation>năm học {first}-{last}</translation></message>
    <message><source>year {year}</source>
        <translation>năm {year}</translation></message>
    <message><source>{year}: {count} qualify and were not proposed · seen {day}</source>
        <translation>Năm {year}: {count} trường hợp đủ điều kiện mà chưa đề nghị · xem ngày {day}</translation></message>
</context>
<context>
    <name>Movement</name>
    <message><source>A movement is followed here from its launch to its summing-up.</source>
        <translation>Mỗi phong trào được theo dõi từ phát động, sơ kết đến tổng kết.</translation></message>
    <message><source>A movement of this name is on file</source>
        <translation>Đã có phong trào tên này</translation></message>
    <message><source>Add movement</source>
        <translation>Thêm phong trào</translation></message>
    <message><source>All</source>
        <translation>Tất cả</translation></message>
    <message><source>Answered on</source>
        <translation>Ngày hưởng ứng</translation></message>
    <message><source>Award rounds</source>
        <translation>Đợt khen</translation></message>
    <message><source>Every level</source>
        <translation>Mọi cấp</translation></message>
    <message><source>Every unit</source>
        <translation>Mọi đơn vị</translation></message>
    <message><source>Final review</source>
        <translation>Tổng kết</translation></message>
    <message><source>Form</source>
        <translation>Hình thức</translation></message>
    <message><source>Held on</source>
        <translation>Ngày</translation></message>
    <message><source>In course</source>
        <translation>Đang thực hiện</translation></message>
    <message><source>It would end before it begins</source>
        <translation>Kết thúc trước khi bắt đầu</translation></message>
    <message><source>Its name, level and years, and the paper that launched it.</source>
        <translation>Tên, cấp, thời gian và văn bản phát động.</translation></message>
    <message><source>Launch a movement</source>
        <translation>Phát động phong trào</translation></message>
    <message><source>Launched</source>
        <translation>Phát động</translation></message>
    <message><source>Launching paper</source>
        <translation>Văn bản phát động</translation></message>
    <message><source>Level</source>
        <translation>Cấp</translation></message>
    <message><source>Midway review</source>
        <translation>Sơ kết</translation></message>
    <message><source>Movements of the country and the province, as the pack lists them.</source>
        <translation>Những phong trào của cả nước và của tỉnh, theo gói biểu mẫu.</translation></message>
    <message><source>Name of the movement</source>
        <translation>Tên phong trào</translation></message>
    <message><source>No movement yet</source>
        <translation>Chưa có phong trào nào</translation></message>
    <message><source>No review is on file yet.</source>
        <translation>Chưa sơ kết, tổng kết lần nào.</translation></message>
    <message><source>None</source>
        <translation>Không</translation></message>
    <message><source>Not summed up</source>
        <translation>Chưa tổng kết</translation></message>
    <message><source>Note</source>
        <translation>Ghi chú</translation></message>
    <message><source>Note the answers</source>
        <translation>Ghi hưởng ứng</translation></message>
    <message><source>Open award round</source>
        <translation>Lập đợt khen</translation></message>
    <message><source>Part of</source>
        <translation>Thuộc phong trào</translation></message>
    <message><source>Parts</source>
        <translation>Gồm</translation></message>
    <message><source>Peak campaign</source>
        <translation>Đợt cao điểm</translation></message>
    <message><source>Record the review</source>
        <translation>Ghi vào sổ</translation></message>
    <message><source>Regular</source>
        <translation>Thường xuyên</translation></message>
    <message><source>Report, conclusion</source>
        <translation>Báo cáo, kết luận</translation></message>
    <message><source>Review midway…</source>
        <translation>Sơ kết…</translation></message>
    <message><source>Reviewed midway</source>
        <translation>Đã sơ kết</translation></message>
    <message><source>Reviews</source>
        <translation>Sơ kết, tổng kết</translation></message>
    <message><source>Sum up…</source>
        <translation>Tổng kết…</translation></message>
    <message><source>Summed up</source>
        <translation>Đã tổng kết</translation></message>
    <message><source>Take the pack's movements</source>
        <translation>Lấy phong trào trong gói</translation></message>
    <message><source>The name is missing</source>
        <translation>Chưa ghi tên</translation></message>
    <message><source>Thematic</source>
        <translation>Chuyên đề</translation></message>
    <message><source>Thematic awards: {name}</source>
        <translation>Khen chuyên đề: {name}</translation></message>
    <message><source>Two years, such as 2021 – 2025</source>
        <translation>Ghi hai năm, ví dụ 2021 – 2025</translation></message>
    <message><source>Units</source>
        <translation>Đơn vị</translation></message>
    <message><source>Units answer</source>
        <translation>Đơn vị hưởng ứng</translation></message>
    <message><source>Units answer…</source>
        <translation>Ghi hưởng ứng…</translation></message>
    <message><source>Units that answer</source>
        <translation>Đơn vị hưởng ứng</translation></message>
    <message><source>What it found</source>
        <translation>Kết quả</translation></message>
    <message><source>Years</source>
        <translation>Thời gian</translation></message>
    <message><source>from {year}</source>
        <translation>từ {year}</translation></message>
    <message><source>to {year}</source>
        <translation>đến {year}</translation></message>
    <message><source>{count} in course in {year}</source>
        <translation>{count} phong trào đang thực hiện năm {year}</translation></message>
    <message><source>{count} in course in {year} · {late_count} past their years, not summed up</source>
        <translation>{count} phong trào đang thực hiện năm {year} · {late_count} hết thời gian mà chưa tổng kết</translation></message>
    <message><source>{name}: {count} awarded</source>
        <translation>{name}: {count} lượt khen</translation></message>
</context>
<context>
    <name>OtherDay</name>
    <message><source>Another day…</source>
        <translation>Ngày khác…</translation></message>
    <message><source>Another verdict</source>
        <translation>Kết luận khác</translation></message>
    <message><source>By the law of</source>
        <translation>Theo luật của ngày</translation></message>
    <message><source>By the law of {day}</source>
        <translation>Theo luật của ngày {day}</translation></message>
    <message><source>Compare</source>
        <translation>So sánh</translation></message>
    <message><source>Every condition is found the same.</source>
        <translation>Mọi điều kiện đều cho kết quả như nhau.</translation></message>
    <message><source>Judge by another day</source>
        <translation>Xét theo ngày khác</translation></message>
    <message><source>Judged by another day</source>
        <translation>Xét theo ngày khác</translation></message>
    <message><source>Other conditions only</source>
        <translation>Chỉ khác điều kiện</translation></message>
    <message><source>Shown side by side; nothing is written.</source>
        <translation>Xem cạnh nhau, không ghi gì.</translation></message>
    <message><source>The same</source>
        <translation>Như nhau</translation></message>
    <message><source>{round}: law of {now} beside law of {then} · nothing is written</source>
        <translation>{round}: luật ngày {now} cạnh luật ngày {then} · không ghi gì</translation></message>
</context>
<context>
    <name>Pack</name>
    <message><source>A pack is one .zip file</source>
        <translation>Gói là một tệp .zip</translation></message>
    <message><source>Add a row to the draft</source>
        <translation>Thêm dòng vào bản nháp</translation></message>
    <message><source>Add a row…</source>
        <translation>Thêm dòng…</translation></message>
    <message><source>All</source>
        <translation>Tất cả</translation></message>
    <message><source>All fields</source>
        <translation>Đầy đủ các ô</translation></message>
    <message><source>All parts</source>
        <translation>Mọi phần</translation></message>
    <message><source>Altered</source>
        <translation>Đã bị sửa</translation></message>
    <message><source>Altered, taken with consent</source>
        <translation>Đã bị sửa</translation></message>
    <message><source>Back to today</source>
        <translation>Trở về hôm nay</translation></message>
    <message><source>Before: {words}</source>
        <translation>Trước: {words}</translation></message>
    <message><source>Begin</source>
        <translation>Lập bản nháp</translation></message>
    <message><source>Begin one with “New draft…”.</source>
        <translation>Lập một bản bằng “Bản nháp mới…”.</translation></message>
    <message><source>Both say the same.</source>
        <translation>Hai bên giống nhau.</translation></message>
    <message><source>Calendar</source>
        <translation>Lịch</translation></message>
    <message><source>Cancel</source>
        <translation>Hủy</translation></message>
    <message><source>Changed</source>
        <translation>Đổi</translation></message>
    <message><source>Choose a draft first.</source>
        <translation>Chọn một bản nháp trước.</translation></message>
    <message><source>Choose the change that is to be taken back.</source>
        <translation>Chọn thay đổi cần lấy lại.</translation></message>
    <message><source>Choose the pack</source>
        <translation>Chọn gói</translation></message>
    <message><source>Choose two different packs</source>
        <translation>Chọn hai gói khác nhau</translation></message>
    <message><source>Code</source>
        <translation>Mã</translation></message>
    <message><source>Column</source>
        <translation>Cột</translation></message>
    <message><source>Comes with the program</source>
        <translation>Kèm chương trình</translation></message>
    <message><source>Compare</source>
        <translation>So sánh</translation></message>
    <message><source>Compare packs</source>
        <translation>So sánh hai gói</translation></message>
    <message><source>Compared packs</source>
        <translation>So sánh gói</translation></message>
    <message><source>Compare…</source>
        <translation>So sánh…</translation></message>
    <message><source>Compose from</source>
        <translation>Soạn từ</translation></message>
    <message><source>Delete</source>
        <translation>Xóa</translation></message>
    <message><source>Deleted</source>
        <translation>Đã xóa</translation></message>
    <message><source>Draft</source>
        <translation>Bản nháp</translation></message>
    <message><source>Draft pack</source>
        <translation>Bản nháp</translation></message>
    <message><source>Draft packs</source>
        <translation>Các bản nháp</translation></message>
    <message><source>Draft · version {version} · {issuer}</source>
        <translation>Bản nháp · phiên bản {version} · {issuer}</translation></message>
    <message><source>Drafts</source>
        <translation>Bản nháp</translation></message>
    <message><source>Drop to look at the pack</source>
        <translation>Thả để xem gói</translation></message>
    <message><source>Edit in the draft</source>
        <translation>Sửa trong bản nháp</translation></message>
    <message><source>Edit in the draft…</source>
        <translation>Sửa trong bản nháp…</translation></message>
    <message><source>Everything in use</source>
        <translation>Đang dùng (tất cả)</translation></message>
    <message><source>Examine again</source>
        <translation>Kiểm tra lại</translation></message>
    <message><source>Faults</source>
        <translation>Chỗ sai</translation></message>
    <message><source>File</source>
        <translation>Tệp</translation></message>
    <message><source>Files</source>
        <translation>Tệp</translation></message>
    <message><source>Fingerprint {groups}</source>
        <translation>Dấu vân tay {groups}</translation></message>
    <message><source>Form</source>
        <translation>Biểu mẫu</translation></message>
    <message><source>Form of the province · {path}</source>
        <translation>Mẫu của tỉnh · {path}</translation></message>
    <message><source>Forms and files</source>
        <translation>Biểu mẫu, tệp</translation></message>
    <message><source>From</source>
        <translation>Từ</translation></message>
    <message><source>From a file…</source>
        <translation>Từ tệp…</translation></message>
    <message><source>From {day} on another row holds too; let that one end first</source>
        <translation>Từ ngày {day} có dòng khác cùng hiệu lực; cho dòng kia thôi áp dụng trước</translation></message>
    <message><source>Go on editing…</source>
        <translation>Sửa tiếp…</translation></message>
    <message><source>Gone</source>
        <translation>Bỏ</translation></message>
    <message><source>I compared the fingerprint with the sender</source>
        <translation>Đã kiểm tra dấu vân tay với nơi gửi</translation></message>
    <message><source>In force</source>
        <translation>Đang hiệu lực</translation></message>
    <message><source>In force from</source>
        <translation>Hiệu lực từ</translation></message>
    <message><source>In force until</source>
        <translation>Hiệu lực đến</translation></message>
    <message><source>In the course of time</source>
        <translation>Theo thời gian</translation></message>
    <message><source>Install</source>
        <translation>Cài</translation></message>
    <message><source>Install from USB…</source>
        <translation>Cài gói từ USB…</translation></message>
    <message><source>Issuer</source>
        <translation>Nơi ban hành</translation></message>
    <message><source>Issuer not known</source>
        <translation>Chưa biết nơi ký</translation></message>
    <message><source>It counts from the next appraisal on; decided rounds and past years stay as they were.</source>
        <translation>Có hiệu lực từ lần thẩm định tới; đợt đã quyết định và năm trước giữ nguyên.</translation></message>
    <message><source>It ends before it begins</source>
        <translation>Hết hiệu lực trước khi bắt đầu</translation></message>
    <message><source>Judged otherwise</source>
        <translation>Thẩm định khác đi</translation></message>
    <message><source>Keep</source>
        <translation>Ghi</translation></message>
    <message><source>Keep in the draft</source>
        <translation>Ghi vào bản nháp</translation></message>
    <message><source>Kept in the draft; the rules in use are as they were.</source>
        <translation>Đã ghi vào bản nháp; quy định đang dùng vẫn như cũ.</translation></message>
    <message><source>Layout of a certificate · {path}</source>
        <translation>Mẫu in giấy khen · {path}</translation></message>
    <message><source>Leave off again</source>
        <translation>Tắt lại</translation></message>
    <message><source>Legal bases it cites</source>
        <translation>Căn cứ ghi trong mẫu</translation></message>
    <message><source>Line</source>
        <translation>Dòng</translation></message>
    <message><source>Money</source>
        <translation>Tiền</translation></message>
    <message><source>Name and version</source>
        <translation>Tên, phiên bản</translation></message>
    <message><source>Name and version…</source>
        <translation>Tên, phiên bản…</translation></message>
    <message><source>Name of the pack</source>
        <translation>Tên gói</translation></message>
    <message><source>New</source>
        <translation>Mới</translation></message>
    <message><source>New draft</source>
        <translation>Bản nháp mới</translation></message>
    <message><source>New draft…</source>
        <translation>Bản nháp mới…</translation></message>
    <message><source>No drafts yet</source>
        <translation>Chưa có bản nháp</translation></message>
    <message><source>No longer applies from</source>
        <translation>Thôi áp dụng từ ngày</translation></message>
    <message><source>No longer apply</source>
        <translation>Thôi áp dụng</translation></message>
    <message><source>No longer apply from…</source>
        <translation>Thôi áp dụng từ ngày…</translation></message>
    <message><source>No longer in force</source>
        <translation>Hết hiệu lực</translation></message>
    <message><source>No longer in force on {day}; dossiers of its time are still judged by it.</source>
        <translation>Ngày {day} đã hết hiệu lực; hồ sơ của thời gian đó vẫn xét theo dòng này.</translation></message>
    <message><source>Nobody known vouches for it</source>
        <translation>Chưa có ai quen biết ký cho gói này</translation></message>
    <message><source>Not in force</source>
        <translation>Không hiệu lực</translation></message>
    <message><source>Not verified</source>
        <translation>Chưa kiểm chứng</translation></message>
    <message><source>Not verified: check it again before relying on it. It never decides by itself.</source>
        <translation>Chưa kiểm chứng – anh/chị kiểm tra lại trước khi dùng. Dòng này chỉ nhắc, không tự quyết định.</translation></message>
    <message><source>Not written yet: mend the {count} faults in the list first.</source>
        <translation>Chưa ghi được: sửa {count} chỗ sai trong danh sách trước.</translation></message>
    <message><source>Not yet in force</source>
        <translation>Chưa hiệu lực</translation></message>
    <message><source>Not yet in force on {day}.</source>
        <translation>Ngày {day} chưa có hiệu lực.</translation></message>
    <message><source>Nothing changes</source>
        <translation>Không có gì đổi</translation></message>
    <message><source>Nothing was installed: {count} faults. Ask the sender for a mended pack.</source>
        <translation>Chưa cài gì: có {count} chỗ sai. Gửi nơi lập gói sửa lại rồi xem lại tệp mới.</translation></message>
    <message><source>Nothing would hold on {day}</source>
        <translation>Ngày {day} không có dòng nào hiệu lực</translation></message>
    <message><source>Off by default</source>
        <translation>Tắt sẵn</translation></message>
    <message><source>Off by default, switched on by you since {day}: {reason}</source>
        <translation>Mặc định tắt, đơn vị bật từ {day}: {reason}</translation></message>
    <message><source>Off by default: it counts only where a pack or the officer switches it on.</source>
        <translation>Tắt sẵn: chỉ áp dụng khi gói của tỉnh hoặc anh/chị bật.</translation></message>
    <message><source>On the day</source>
        <translation>Tại ngày</translation></message>
    <message><source>On what it rests here</source>
        <translation>Căn cứ tại địa phương</translation></message>
    <message><source>One pack at a time</source>
        <translation>Mỗi lần một gói</translation></message>
    <message><source>Open a rule on the page before and choose “Edit in the draft…”.</source>
        <translation>Mở một quy định ở trang trước, rồi chọn “Sửa trong bản nháp…”.</translation></message>
    <message><source>Open the draft</source>
        <translation>Mở bản nháp</translation></message>
    <message><source>Open the nomination</source>
        <translation>Mở đề nghị</translation></message>
    <message><source>Other drafts…</source>
        <translation>Bản nháp khác…</translation></message>
    <message><source>Parts of the packs</source>
        <translation>Các phần của gói</translation></message>
    <message><source>Place</source>
        <translation>Vị trí</translation></message>
    <message><source>Read the fingerprint out to the sender and compare it, then tick; without it nothing is installed.</source>
        <translation>Chưa cài được: gọi nơi gửi, đọc và so dấu vân tay, rồi đánh dấu vào ô trên.</translation></message>
    <message><source>Round</source>
        <translation>Đợt xét</translation></message>
    <message><source>Rows</source>
        <translation>Số dòng</translation></message>
    <message><source>Rule pack</source>
        <translation>Gói biểu mẫu</translation></message>
    <message><source>Rule packs</source>
        <translation>Gói biểu mẫu</translation></message>
    <message><source>Rules</source>
        <translation>Quy định</translation></message>
    <message><source>Rules as they stand on {day}</source>
        <translation>Quy định tại ngày {day}</translation></message>
    <message><source>Several: with a semicolon between</source>
        <translation>Nhiều mục thì cách nhau bằng dấu chấm phẩy</translation></message>
    <message><source>Signature wrong</source>
        <translation>Chữ ký không khớp</translation></message>
    <message><source>Signature wrong, taken with consent</source>
        <translation>Chữ ký không khớp</translation></message>
    <message><source>Signed</source>
        <translation>Đã ký số</translation></message>
    <message><source>Signed by “{issuer}”: its key is not known here</source>
        <translation>“{issuer}” ký; văn phòng này chưa biết khóa ký đó</translation></message>
    <message><source>Signed, trusted by you</source>
        <translation>Đã ký, anh/chị tin</translation></message>
    <message><source>Source documents</source>
        <translation>Văn bản nguồn</translation></message>
    <message><source>Switch on</source>
        <translation>Bật</translation></message>
    <message><source>Switch on…</source>
        <translation>Bật quy tắc…</translation></message>
    <message><source>Switch the rule on</source>
        <translation>Bật quy tắc</translation></message>
    <message><source>Switched on by you</source>
        <translation>Đơn vị đã bật</translation></message>
    <message><source>Table</source>
        <translation>Bảng</translation></message>
    <message><source>Take back</source>
        <translation>Lấy lại</translation></message>
    <message><source>Take “{name}” back first.</source>
        <translation>Lấy lại “{name}” trước.</translation></message>
    <message><source>The draft changes nothing yet</source>
        <translation>Bản nháp chưa có thay đổi</translation></message>
    <message><source>The national rules alone</source>
        <translation>Quy định toàn quốc</translation></message>
    <message><source>The program knows no condition “{value}”</source>
        <translation>Chương trình chưa biết điều kiện “{value}”</translation></message>
    <message><source>The row before it ends on {day}</source>
        <translation>Dòng trước nó áp dụng hết ngày {day}</translation></message>
    <message><source>The row “{value}” is missing; nothing can be judged without it</source>
        <translation>Thiếu dòng “{value}”, không có thì không thẩm định được</translation></message>
    <message><source>The table {file} is missing.</source>
        <translation>Thiếu bảng {file}.</translation></message>
    <message><source>The table {file} lacks the column {column}.</source>
        <translation>Bảng {file} thiếu cột {column}.</translation></message>
    <message><source>There is no row “{value}” to be taken out</source>
        <translation>Không có dòng “{value}” để bỏ</translation></message>
    <message><source>There is no “{value}” in “{target}”</source>
        <translation>Không có “{value}” trong bảng “{target}”</translation></message>
    <message><source>This condition cannot use “{value}”</source>
        <translation>Điều kiện này không dùng được ô “{value}”</translation></message>
    <message><source>This must not be left blank</source>
        <translation>Ô này không để trống</translation></message>
    <message><source>This pack cannot be installed</source>
        <translation>Chưa cài được gói này</translation></message>
    <message><source>This row: {words}</source>
        <translation>Dòng này: {words}</translation></message>
    <message><source>To</source>
        <translation>Sang</translation></message>
    <message><source>To be mended</source>
        <translation>Cần sửa</translation></message>
    <message><source>Today</source>
        <translation>Hiện nay</translation></message>
    <message><source>Unsigned</source>
        <translation>Chưa ký</translation></message>
    <message><source>Used by</source>
        <translation>Được dùng ở</translation></message>
    <message><source>Version</source>
        <translation>Phiên bản</translation></message>
    <message><source>What is in force on this day: 1/7/2025, today, +30</source>
        <translation>Quy định có hiệu lực vào ngày này: 1/7/2025, hôm nay, +30</translation></message>
    <message><source>Where shall the pack stand?</source>
        <translation>Ghi gói vào đâu</translation></message>
    <message><source>Why</source>
        <translation>Vì sao</translation></message>
    <message><source>With this pack</source>
        <translation>Theo gói này</translation></message>
    <message><source>Worked on last</source>
        <translation>Sửa lần cuối</translation></message>
    <message><source>Write the draft pack…</source>
        <translation>Ghi gói nháp…</translation></message>
    <message><source>Write the paper or the habit that it rests on.</source>
        <translation>Hãy ghi văn bản hoặc thông lệ làm căn cứ.</translation></message>
    <message><source>and {count} more rows</source>
        <translation>và {count} dòng nữa</translation></message>
    <message><source>from {day}</source>
        <translation>từ {day}</translation></message>
    <message><source>in the province's form; PDF as the program lays it out</source>
        <translation>theo mẫu của tỉnh; PDF do chương trình trình bày</translation></message>
    <message><source>met</source>
        <translation>đạt</translation></message>
    <message><source>none</source>
        <translation>chưa có</translation></message>
    <message><source>not asked for</source>
        <translation>không đòi hỏi</translation></message>
    <message><source>not known</source>
        <translation>thiếu dữ liệu</translation></message>
    <message><source>not met</source>
        <translation>chưa đạt</translation></message>
    <message><source>until {day}</source>
        <translation>đến {day}</translation></message>
    <message><source>version {version} · {issuer}</source>
        <translation>phiên bản {version} · {issuer}</translation></message>
    <message><source>{count} rows</source>
        <translation>{count} dòng</translation></message>
    <message><source>{file} cannot be filled in at “{expression}”: {form} has no such field.</source>
        <translation>{file} chưa điền được ở chỗ “{expression}”: biểu mẫu {form} không có trường ấy.</translation></message>
    <message><source>{file} cannot be read as a form.</source>
        <translation>{file} không đọc được như một mẫu.</translation></message>
    <message><source>{file} cannot be read, or lacks the name, issuer or version of the pack.</source>
        <translation>Không đọc được {file}, hoặc thiếu tên, nơi phát hành hay phiên bản của gói.</translation></message>
    <message><source>{file} holds no written cases that can be read.</source>
        <translation>{file} không chứa tình huống viết sẵn nào đọc được.</translation></message>
    <message><source>{file} is for “{value}”, which is no award of the pack.</source>
        <translation>{file} dùng cho “{value}”, mà gói không có khen thưởng ấy.</translation></message>
    <message><source>{file} is no layout of a certificate that can be read.</source>
        <translation>{file} không đọc được như một mẫu in giấy khen.</translation></message>
    <message><source>{file} is not UTF-8 text.</source>
        <translation>{file} không phải văn bản UTF-8.</translation></message>
    <message><source>{file} lacks the row “{value}”, without which nothing can be judged.</source>
        <translation>{file} thiếu dòng “{value}”, không có dòng này thì không xét được.</translation></message>
    <message><source>{file}, line {line}: for “{value}” nothing holds on {day}, after line {other} ends.</source>
        <translation>{file}, dòng {line}: “{value}” không có dòng nào hiệu lực ngày {day}, sau khi dòng {other} kết thúc.</translation></message>
    <message><source>{file}, line {line}: the column {column} must not be blank.</source>
        <translation>{file}, dòng {line}: cột {column} không được để trống.</translation></message>
    <message><source>{file}, line {line}: the condition {rule} cannot use its parameter “{value}”.</source>
        <translation>{file}, dòng {line}: điều kiện {rule} không dùng được tham số “{value}”.</translation></message>
    <message><source>{file}, line {line}: the program knows no condition of the kind “{value}”.</source>
        <translation>{file}, dòng {line}: chương trình không có loại điều kiện “{value}”.</translation></message>
    <message><source>{file}, line {line}: the row ends before it begins.</source>
        <translation>{file}, dòng {line}: ngày kết thúc trước ngày bắt đầu.</translation></message>
    <message><source>{file}, line {line}: there is no row “{value}” that could be taken out.</source>
        <translation>{file}, dòng {line}: không có dòng “{value}” nào để bỏ.</translation></message>
    <message><source>{file}, line {line}: {column} names “{value}”, which no row of {target} has.</source>
        <translation>{file}, dòng {line}: cột {column} ghi “{value}”, không có trong {target}.</translation></message>
    <message><source>{file}, line {line}: “{value}” cannot stand in the column {column}.</source>
        <translation>{file}, dòng {line}: “{value}” không đặt được ở cột {column}.</translation></message>
    <message><source>{file}, line {line}: “{value}” has several rows; say which by its first day.</source>
        <translation>{file}, dòng {line}: “{value}” có nhiều dòng; ghi thêm ngày bắt đầu hiệu lực để biết dòng nào.</translation></message>
    <message><source>{file}, line {line}: “{value}” holds twice from {day} on (see line {other}).</source>
        <translation>{file}, dòng {line}: “{value}” có hai dòng cùng hiệu lực từ ngày {day} (xem dòng {other}).</translation></message>
    <message><source>{file}, line {line}: “{value}” in {column} is not possible.</source>
        <translation>{file}, dòng {line}: giá trị “{value}” ở cột {column} là không thể.</translation></message>
    <message><source>{file}, line {line}: “{value}” stands twice (see line {other}).</source>
        <translation>{file}, dòng {line}: “{value}” ghi hai lần (xem dòng {other}).</translation></message>
    <message><source>{file}: a blank of {width} × {height} mm is not possible.</source>
        <translation>{file}: không có phôi cỡ {width} × {height} mm.</translation></message>
    <message><source>{file}: a certificate has no field “{value}”.</source>
        <translation>{file}: giấy khen không có trường “{value}”.</translation></message>
    <message><source>{file}: the case {case} lacks something, or says what cannot be.</source>
        <translation>{file}: tình huống {case} thiếu một phần, hoặc ghi điều không thể có.</translation></message>
    <message><source>{file}: the field “{value}” leaves the blank of {width} × {height} mm.</source>
        <translation>{file}: trường “{value}” ra ngoài phôi {width} × {height} mm.</translation></message>
    <message><source>{file}: the field “{value}” stands twice.</source>
        <translation>{file}: trường “{value}” ghi hai lần.</translation></message>
    <message><source>{file}: the program knows no form of this code; it knows {known}.</source>
        <translation>{file}: chương trình không có biểu mẫu mang mã này; có các mã {known}.</translation></message>
    <message><source>{file}: the rules answer the case {case} with “{found}”, while it expects “{expected}”.</source>
        <translation>{file}: với tình huống {case}, quy định trả lời “{found}”, còn tình huống mong đợi “{expected}”.</translation></message>
    <message><source>{file}: the typeface “{value}” does not come with the program.</source>
        <translation>{file}: chương trình không kèm phông chữ “{value}”.</translation></message>
    <message><source>{file}: “{value}” is not possible for {measure} of the field “{field}”.</source>
        <translation>{file}: “{value}” không dùng được cho {measure} của trường “{field}”.</translation></message>
    <message><source>{kinds} · {names} in the province's form</source>
        <translation>{kinds} · {names} theo mẫu của tỉnh</translation></message>
    <message><source>{name} (no longer in use)</source>
        <translation>{name} (không còn dùng)</translation></message>
    <message><source>{name} was written, not signed yet.</source>
        <translation>Đã ghi {name}; gói chưa ký.</translation></message>
    <message><source>{name}, version {version}</source>
        <translation>{name}, phiên bản {version}</translation></message>
    <message><source>{old} → {new}</source>
        <translation>{old} → {new}</translation></message>
    <message><source>{title} · {count} rows</source>
        <translation>{title} · {count} dòng</translation></message>
    <message><source>{title}, line {line}</source>
        <translation>{title}, dòng {line}</translation></message>
    <message><source>“{name}” is a draft again.</source>
        <translation>“{name}” lại là bản nháp.</translation></message>
    <message><source>“{name}” was deleted; it stands at the end of the list.</source>
        <translation>Đã xóa “{name}”; bản ấy nằm ở cuối danh sách, lấy lại được.</translation></message>
    <message><source>“{value}” cannot stand here</source>
        <translation>“{value}” không ghi được ở ô này</translation></message>
    <message><source>“{value}” has several rows; its first day is missing</source>
        <translation>“{value}” có nhiều dòng; thiếu ngày hiệu lực</translation></message>
    <message><source>“{value}” is not possible</source>
        <translation>Không thể là “{value}”</translation></message>
    <message><source>“{value}” stands here already</source>
        <translation>“{value}” đã có rồi</translation></message>
</context>
<context>
    <name>PackPart</name>
    <message><source>Bonuses</source>
        <translation>Tiền thưởng</translation></message>
    <message><source>Conditions</source>
        <translation>Điều kiện</translation></message>
    <message><source>Council and votes</source>
        <translation>Hội đồng và bỏ phiếu</translation></message>
    <message><source>Forms</source>
        <translation>Biểu mẫu</translation></message>
    <message><source>Legal bases</source>
        <translation>Văn bản, căn cứ</translation></message>
    <message><source>Movements and examples</source>
        <translation>Phong trào, điển hình</translation></message>
    <message><source>Packs in use</source>
        <translation>Gói đang dùng</translation></message>
    <message><source>Papers of a dossier</source>
        <translation>Thành phần hồ sơ</translation></message>
    <message><source>Quotas</source>
        <translation>Tỷ lệ</translation></message>
    <message><source>Statistics and archive</source>
        <translation>Thống kê, lưu trữ</translation></message>
    <message><source>The year's calendar</source>
        <translation>Lịch trong năm</translation></message>
    <message><source>Titles and forms of reward</source>
        <translation>Danh hiệu, hình thức</translation></message>
    <message><source>Units and forms of address</source>
        <translation>Đơn vị, xưng hô</translation></message>
    <message><source>Words of lists</source>
        <translation>Từ nhận danh sách</translation></message>
</context>
<context>
    <name>PackRow</name>
    <message><source>A column of the blank list {kind}</source>
        <translation>Một cột của mẫu danh sách {kind}</translation></message>
    <message><source>Awards of {level_code}, {round_kinds}: to {submitted_to}</source>
        <translation>Khen thưởng cấp {level_code}, {round_kinds}: gửi {submitted_to}</translation></message>
    <message><source>Awards of {level_code}, {round_kinds}: to {submitted_to}, {deadline_code}</source>
        <translation>Khen thưởng cấp {level_code}, {round_kinds}: gửi {submitted_to}; {deadline_code}</translation></message>
    <message><source>Awards of {level_code}: to {submitted_to}</source>
        <translation>Khen thưởng cấp {level_code}: gửi {submitted_to}</translation></message>
    <message><source>Base salary: {amount_vnd} a month</source>
        <translation>Lương cơ sở {amount_vnd} một tháng</translation></message>
    <message><source>Column “{heading}” is read as {field}</source>
        <translation>Cột “{heading}” hiểu là {field}</translation></message>
    <message><source>Every award</source>
        <translation>Mọi danh hiệu, hình thức</translation></message>
    <message><source>Form {form_code}, {axis} {item_code}: {label_vi}</source>
        <translation>Biểu {form_code}, {axis} {item_code}: {label_vi}</translation></message>
    <message><source>Form {form_code}, {axis}: {label_vi}</source>
        <translation>Biểu {form_code}, {axis}: {label_vi}</translation></message>
    <message><source>Month {month}: {title_vi}</source>
        <translation>Tháng {month}: {title_vi}</translation></message>
    <message><source>{amount} đồng</source>
        <translation>{amount} đồng</translation></message>
    <message><source>{award_code} ({subject}): {coefficient} × base salary</source>
        <translation>{award_code} ({subject}): {coefficient} × lương cơ sở</translation></message>
    <message><source>{award_code} counts as {counts_as}</source>
        <translation>{award_code} được tính như {counts_as}</translation></message>
    <message><source>{award_code}: achievements of {achievement_years} years</source>
        <translation>{award_code}: thành tích của {achievement_years} năm</translation></message>
    <message><source>{award_code}: as every award, {ballot}</source>
        <translation>{award_code}: như mọi danh hiệu, {ballot}</translation></message>
    <message><source>{award_code}: decided by {signer}</source>
        <translation>{award_code}: người quyết định là {signer}</translation></message>
    <message><source>{award_code}: {comparison} {min_ratio} of {denominator}, {ballot}</source>
        <translation>{award_code}: {comparison} {min_ratio} {denominator} đồng ý, {ballot}</translation></message>
    <message><source>{award_code}: {name_vi}</source>
        <translation>{award_code}: {name_vi}</translation></message>
    <message><source>{award_code}: {name_vi} ({copies})</source>
        <translation>{award_code}: {name_vi} ({copies})</translation></message>
    <message><source>{class}: {value}</source>
        <translation>{class}: {value}</translation></message>
    <message><source>{content_vi}: {reporter} to {receiver}</source>
        <translation>{content_vi}: {reporter} gửi {receiver}</translation></message>
    <message><source>{content_vi}: {reporter} to {receiver}, {due_vi}</source>
        <translation>{content_vi}: {reporter} gửi {receiver}, {due_vi}</translation></message>
    <message><source>{count} years</source>
        <translation>{count} năm</translation></message>
    <message><source>{doc_code}: made with form {form_code}</source>
        <translation>{doc_code}: lập theo mẫu {form_code}</translation></message>
    <message><source>{issuer}, {doc_year}: {doc_kind}</source>
        <translation>{issuer}, năm {doc_year}: {doc_kind}</translation></message>
    <message><source>{name_vi}</source>
        <translation>{name_vi}</translation></message>
    <message><source>{name_vi} ({subject})</source>
        <translation>{name_vi} ({subject})</translation></message>
    <message><source>{name_vi} ({subject}): under {max_score_exclusive} points</source>
        <translation>{name_vi} ({subject}): dưới {max_score_exclusive} điểm</translation></message>
    <message><source>{name_vi} ({subject}): {min_score} points and more</source>
        <translation>{name_vi} ({subject}): từ {min_score} điểm</translation></message>
    <message><source>{name_vi} ({subject}): {min_score} to under {max_score_exclusive} points</source>
        <translation>{name_vi} ({subject}): từ {min_score} đến dưới {max_score_exclusive} điểm</translation></message>
    <message><source>{name_vi}: from {start_day}/{start_month} to {end_day}/{end_month}</source>
        <translation>{name_vi}: từ {start_day}/{start_month} đến {end_day}/{end_month}</translation></message>
    <message><source>{name_vi}: kept {keep_years}</source>
        <translation>{name_vi}: lưu {keep_years}</translation></message>
    <message><source>{name_vi}: step {rank} of {scale}</source>
        <translation>{name_vi}: bậc {rank} của {scale}</translation></message>
    <message><source>{name_vi}: {day}/{month}</source>
        <translation>{name_vi}: ngày {day}/{month}</translation></message>
    <message><source>{name_vi}: {kind} for {subject}, decided by {signer}</source>
        <translation>{name_vi}: {kind} cho {subject}; người quyết định: {signer}</translation></message>
    <message><source>{name_vi}: {launched_by}</source>
        <translation>{name_vi}: {launched_by}</translation></message>
    <message><source>{name_vi}: {max_points} points</source>
        <translation>{name_vi}: {max_points} điểm</translation></message>
    <message><source>{name_vi}: {meaning_vi}</source>
        <translation>{name_vi}: {meaning_vi}</translation></message>
    <message><source>{name_vi}: {offset_days} {offset_unit}</source>
        <translation>{name_vi}: {offset_days} {offset_unit}</translation></message>
    <message><source>{noi_dung}</source>
        <translation>{noi_dung}</translation></message>
    <message><source>{number}: {title_vi}</source>
        <translation>{number}: {title_vi}</translation></message>
    <message><source>{numerator_vi}: at most {max_ratio} of: {denominator_vi}</source>
        <translation>{numerator_vi}: không quá {max_ratio} của: {denominator_vi}</translation></message>
    <message><source>{numerator_vi}: no ratio is set</source>
        <translation>{numerator_vi}: chưa có tỷ lệ</translation></message>
    <message><source>{quota_code}: counted from those who get {base_award}</source>
        <translation>{quota_code}: tính trên số đạt {base_award}</translation></message>
    <message><source>{quota_code}: {counted_grade} of those graded {base_grade}</source>
        <translation>{quota_code}: {counted_grade} trên số {base_grade}</translation></message>
    <message><source>{quota_code}: {counted_grade} of those graded {base_grade}, unit {unit_grade}</source>
        <translation>{quota_code}: {counted_grade} trên số {base_grade}, khi đơn vị {unit_grade}</translation></message>
    <message><source>{surname}</source>
        <translation>{surname}</translation></message>
    <message><source>{text_vi}</source>
        <translation>{text_vi}</translation></message>
    <message><source>{title_vi}</source>
        <translation>{title_vi}</translation></message>
    <message><source>“{alias}” is “{canonical_name}” ({relation})</source>
        <translation>“{alias}” là “{canonical_name}” ({relation})</translation></message>
    <message><source>“{heading}” in the blank list {kind}</source>
        <translation>“{heading}” trong mẫu danh sách {kind}</translation></message>
    <message><source>“{honorific}” is left out where names are compared</source>
        <translation>Bỏ “{honorific}” khi so tên người</translation></message>
    <message><source>“{short}” is read as “{long}”</source>
        <translation>“{short}” hiểu là “{long}”</translation></message>
    <message><source>“{wording}” is read as {award_code}</source>
        <translation>“{wording}” hiểu là {award_code}</translation></message>
    <message><source>“{wording}” is read as {grade_code}</source>
        <translation>“{wording}” hiểu là {grade_code}</translation></message>
    <message><source>“{words}”: {class}</source>
        <translation>“{words}”: {class}</translation></message>
</context>
<context>
    <name>PackTable</name>
    <message><source>Abbreviations</source>
        <translation>Chữ viết tắt</translation></message>
    <message><source>Base salary</source>
        <translation>Mức lương cơ sở</translation></message>
    <message><source>Bases in papers</source>
        <translation>Căn cứ ghi trong văn bản</translation></message>
    <message><source>Coefficients</source>
        <translation>Hệ số thưởng</translation></message>
    <message><source>Conditions of awards</source>
        <translation>Điều kiện của danh hiệu, hình thức</translation></message>
    <message><source>Counted alike</source>
        <translation>Được tính như nhau</translation></message>
    <message><source>Deadlines</source>
        <translation>Thời hạn</translation></message>
    <message><source>Example of a scoring sheet</source>
        <translation>Bảng điểm mẫu</translation></message>
    <message><source>Family names</source>
        <translation>Họ</translation></message>
    <message><source>Forms of address</source>
        <translation>Cách xưng hô</translation></message>
    <message><source>Forms of these papers</source>
        <translation>Mẫu của giấy tờ</translation></message>
    <message><source>Founding papers</source>
        <translation>Văn bản gốc</translation></message>
    <message><source>Grades</source>
        <translation>Mức xếp loại</translation></message>
    <message><source>Groups of workers</source>
        <translation>Nhóm người lao động</translation></message>
    <message><source>Headings of columns</source>
        <translation>Tiêu đề cột</translation></message>
    <message><source>How bonuses are counted</source>
        <translation>Cách tính tiền thưởng</translation></message>
    <message><source>How long files are kept</source>
        <translation>Thời hạn lưu</translation></message>
    <message><source>Kinds of praise</source>
        <translation>Loại hình khen thưởng</translation></message>
    <message><source>Laws and decrees</source>
        <translation>Văn bản pháp luật</translation></message>
    <message><source>Layouts of certificates</source>
        <translation>Mẫu in giấy khen</translation></message>
    <message><source>Letterhead</source>
        <translation>Phần đầu văn bản</translation></message>
    <message><source>Levels of units</source>
        <translation>Cấp đơn vị</translation></message>
    <message><source>Lists that units fill in</source>
        <translation>Mẫu danh sách phát cho đơn vị</translation></message>
    <message><source>Matters that hold a dossier back</source>
        <translation>Vụ việc làm chậm hồ sơ</translation></message>
    <message><source>Movements</source>
        <translation>Phong trào</translation></message>
    <message><source>Other names of units</source>
        <translation>Tên gọi khác của đơn vị</translation></message>
    <message><source>Papers of a dossier</source>
        <translation>Giấy tờ của hồ sơ</translation></message>
    <message><source>Petitions</source>
        <translation>Đơn thư</translation></message>
    <message><source>Quotas</source>
        <translation>Tỷ lệ</translation></message>
    <message><source>Reports owed</source>
        <translation>Báo cáo phải nộp</translation></message>
    <message><source>Rules of the Council</source>
        <translation>Quy chế Hội đồng</translation></message>
    <message><source>Scales</source>
        <translation>Thứ bậc dùng để so</translation></message>
    <message><source>Stages of an example</source>
        <translation>Khâu của điển hình</translation></message>
    <message><source>Statistics 0601</source>
        <translation>Biểu thống kê 0601</translation></message>
    <message><source>Statistics 0602</source>
        <translation>Biểu thống kê 0602</translation></message>
    <message><source>Statistics 0603</source>
        <translation>Biểu thống kê 0603</translation></message>
    <message><source>Statistics 0604</source>
        <translation>Biểu thống kê 0604</translation></message>
    <message><source>Statistics 0605</source>
        <translation>Biểu thống kê 0605</translation></message>
    <message><source>Tasks of the year</source>
        <translation>Việc trong năm</translation></message>
    <message><source>Titles and forms</source>
        <translation>Danh hiệu, hình thức</translation></message>
    <message><source>Votes needed</source>
        <translation>Số phiếu cần</translation></message>
    <message><source>What quotas are counted from</source>
        <translation>Tỷ lệ tính trên ai</translation></message>
    <message><source>Where dossiers go</source>
        <translation>Nơi nhận hồ sơ</translation></message>
    <message><source>Which grades quotas count</source>
        <translation>Tỷ lệ tính trên mức xếp loại</translation></message>
    <message><source>Who decides, and when</source>
        <translation>Thẩm quyền theo thời gian</translation></message>
    <message><source>Who launches</source>
        <translation>Cấp phát động</translation></message>
    <message><source>Words with a meaning</source>
        <translation>Từ ngữ có ý nghĩa riêng</translation></message>
    <message><source>Writings of awards</source>
        <translation>Cách viết danh hiệu</translation></message>
    <message><source>Writings of grades</source>
        <translation>Cách viết xếp loại</translation></message>
    <message><source>Years</source>
        <translation>Năm xét</translation></message>
    <message><source>Years of achievement</source>
        <translation>Số năm thành tích</translation></message>
</context>
<context>
    <name>Page</name>
    <message><source>Award register</source>
        <translation>Sổ khen thưởng</translation></message>
    <message><source>Award rounds</source>
        <translation>Đợt xét</translation></message>
    <message><source>Back</source>
        <translation>Quay lại</translation></message>
    <message><source>Backups</source>
        <translation>Sao lưu</translation></message>
    <message><source>Council</source>
        <translation>Hội đồng</translation></message>
    <message><source>Decisions</source>
        <translation>Quyết định</translation></message>
    <message><source>Documents</source>
        <translation>Văn bản</translation></message>
    <message><source>Dossiers sent up</source>
        <translation>Hồ sơ trình</translation></message>
    <message><source>More</source>
        <translation>Thêm nữa</translation></message>
    <message><source>Movements</source>
        <translation>Phong trào</translation></message>
    <message><source>Plan and calendar</source>
        <translation>Kế hoạch &amp; lịch</translation></message>
    <message><source>Rule packs</source>
        <translation>Gói biểu mẫu</translation></message>
    <message><source>Settings</source>
        <translation>Cài đặt</translation></message>
    <message><source>Subjects</source>
        <translation>Đối tượng</translation></message>
    <message><source>Today</source>
        <translation>Hôm nay</translation></message>
    <message><source>Units</source>
        <translation>Đơn vị</translation></message>
</context>
<context>
    <name>Palette</name>
    <message><source>Commands</source>
        <translation>Lệnh</translation></message>
    <message><source>Decisions</source>
        <translation>Quyết định</translation></message>
    <message><source>Enter opens</source>
        <translation>Enter mở</translation></message>
    <message><source>Esc to close</source>
        <translation>Esc để đóng</translation></message>
    <message><source>Find</source>
        <translation>Tìm</translation></message>
    <message><source>Found</source>
        <translation>Kết quả tìm</translation></message>
    <message><source>Help: {page}</source>
        <translation>Trợ giúp: {page}</translation></message>
    <message><source>Nothing found.</source>
        <translation>Không thấy gì khớp.</translation></message>
    <message><source>Open a line of this list first: “{verb}” belongs to it.</source>
        <translation>Mở một dòng của danh sách trước: “{verb}” làm với dòng ấy.</translation></message>
    <message><source>Opened last</source>
        <translation>Mở gần đây</translation></message>
    <message><source>Pages</source>
        <translation>Trang</translation></message>
    <message><source>Papers</source>
        <translation>Văn bản</translation></message>
    <message><source>People</source>
        <translation>Người</translation></message>
    <message><source>See the course of {name}</source>
        <translation>Xem quá trình của {name}</translation></message>
    <message><source>Type “&gt;” for commands, “#” for decisions</source>
        <translation>Gõ “&gt;” để chỉ tìm lệnh, “#” để tìm quyết định</translation></message>
    <message><source>Units, rounds, decisions</source>
        <translation>Đơn vị, đợt xét, quyết định</translation></message>
    <message><source>award round of {year}</source>
        <translation>đợt xét năm {year}</translation></message>
    <message><source>decision without number</source>
        <translation>quyết định chưa có số</translation></message>
    <message><source>names {name}</source>
        <translation>có {name}</translation></message>
    <message><source>stood until {day}</source>
        <translation>đến {day}</translation></message>
    <message><source>went into {unit} on {day}</source>
        <translation>nhập vào {unit} từ {day}</translation></message>
    <message><source>{count} awards</source>
        <translation>{count} lượt khen</translation></message>
    <message><source>{verb}: {name}</source>
        <translation>{verb}: {name}</translation></message>
    <message><source>↑ ↓ choose    Enter open</source>
        <translation>↑ ↓ chọn    Enter mở</translation></message>
</context>
<context>
    <name>Panel</name>
    <message><source>Close</source>
        <translation>Đóng</translation></message>
    <message><source>Details</source>
        <translation>Chi tiết</translation></message>
    <message><source>Next</source>
        <translation>Dòng sau</translation></message>
    <message><source>Open in own window</source>
        <translation>Mở cửa sổ riêng</translation></message>
    <message><source>Previous</source>
        <translation>Dòng trước</translation></message>
</context>
<context>
    <name>Paper</name>
    <message><source>Fit width</source>
        <translation>Vừa bề rộng</translation></message>
    <message><source>Page {page} / {pages}</source>
        <translation>Trang {page} / {pages}</translation></message>
    <message><source>Pages of the paper</source>
        <translation>Các trang văn bản</translation></message>
    <message><source>Zoom in</source>
        <translation>Phóng to</translation></message>
    <message><source>Zoom out</source>
        <translation>Thu nhỏ</translation></message>
    <message><source>{percent} %</source>
        <translation>{percent} %</translation></message>
</context>
<context>
    <name>Plan</name>
    <message><source>A unit's report came</source>
        <translation>Đơn vị đã nộp báo cáo</translation></message>
    <message><source>Add a report to {year}</source>
        <translation>Thêm báo cáo phải nộp năm {year}</translation></message>
    <message><source>Add a task to {year}</source>
        <translation>Thêm nhiệm vụ năm {year}</translation></message>
    <message><source>Add one by one</source>
        <translation>Thêm từng nhiệm vụ</translation></message>
    <message><source>Add report</source>
        <translation>Thêm báo cáo</translation></message>
    <message><source>Add task</source>
        <translation>Thêm nhiệm vụ</translation></message>
    <message><source>Added here</source>
        <translation>Ghi thêm ở đây</translation></message>
    <message><source>All</source>
        <translation>Tất cả</translation></message>
    <message><source>All of them are awaited already</source>
        <translation>Những đơn vị này đều đã được ghi</translation></message>
    <message><source>Appendix from Word</source>
        <translation>Nhận phụ lục từ Word</translation></message>
    <message><source>Appendix of the plan</source>
        <translation>Phụ lục kế hoạch</translation></message>
    <message><source>As written</source>
        <translation>Văn bản ghi</translation></message>
    <message><source>Await</source>
        <translation>Chờ báo cáo</translation></message>
    <message><source>Await units…</source>
        <translation>Đơn vị phải nộp…</translation></message>
    <message><source>Copied from another year</source>
        <translation>Chép từ năm khác</translation></message>
    <message><source>Copy the plan of {year}</source>
        <translation>Chép từ năm {year}</translation></message>
    <message><source>Done</source>
        <translation>Xong</translation></message>
    <message><source>Done on</source>
        <translation>Xong ngày</translation></message>
    <message><source>Drop the file here, or choose it. You look it through before anything is kept.</source>
        <translation>Kéo tệp vào đây, hoặc chọn tệp. Xem trước rồi mới ghi.</translation></message>
    <message><source>Due</source>
        <translation>Hạn</translation></message>
    <message><source>Due in 30 days</source>
        <translation>Đến hạn 30 ngày</translation></message>
    <message><source>Each task and each report stands here with its day, and says when it is late.</source>
        <translation>Mỗi nhiệm vụ, mỗi báo cáo đứng ở đây cùng hạn của mình, trễ là thấy ngay.</translation></message>
    <message><source>Every unit</source>
        <translation>Mọi đơn vị</translation></message>
    <message><source>Frame of the pack</source>
        <translation>Khung của gói biểu mẫu</translation></message>
    <message><source>Fri</source>
        <translation>Thứ 6</translation></message>
    <message><source>How often</source>
        <translation>Kỳ báo cáo</translation></message>
    <message><source>In charge</source>
        <translation>Chủ trì</translation></message>
    <message><source>In the plan</source>
        <translation>Kế hoạch ghi</translation></message>
    <message><source>Its tasks, with their days a year later.</source>
        <translation>Các nhiệm vụ của năm trước, hạn lùi sang năm này.</translation></message>
    <message><source>Late</source>
        <translation>Trễ</translation></message>
    <message><source>Mon</source>
        <translation>Thứ 2</translation></message>
    <message><source>Month</source>
        <translation>Tháng</translation></message>
    <message><source>Name the unit</source>
        <translation>Chưa ghi đơn vị</translation></message>
    <message><source>No day given · {count}, {done} done</source>
        <translation>Chưa định ngày · {count} việc, {done} xong</translation></message>
    <message><source>No plan for this year yet</source>
        <translation>Chưa có kế hoạch của năm này</translation></message>
    <message><source>Not done yet</source>
        <translation>Chưa làm</translation></message>
    <message><source>Not to be done</source>
        <translation>Không làm</translation></message>
    <message><source>Note as done</source>
        <translation>Ghi đã xong</translation></message>
    <message><source>Note as received</source>
        <translation>Ghi đã nhận</translation></message>
    <message><source>Note as received…</source>
        <translation>Ghi đã nhận…</translation></message>
    <message><source>One unit</source>
        <translation>Một đơn vị</translation></message>
    <message><source>Outcome</source>
        <translation>Kết quả</translation></message>
    <message><source>Outcome…</source>
        <translation>Ghi kết quả…</translation></message>
    <message><source>Part of the plan</source>
        <translation>Mục</translation></message>
    <message><source>Please send by now: {content}. Units: {names}.</source>
        <translation>Đề nghị các đơn vị gửi: {content}. Đơn vị chưa gửi: {names}.</translation></message>
    <message><source>Quarter {number} · {count}, {done} done</source>
        <translation>Quý {number} · {count} việc, {done} xong</translation></message>
    <message><source>Received on</source>
        <translation>Nhận ngày</translation></message>
    <message><source>Received today: {unit}</source>
        <translation>Ghi đã nhận hôm nay: {unit}</translation></message>
    <message><source>Remind {count} units</source>
        <translation>Đôn đốc {count} đơn vị</translation></message>
    <message><source>Report</source>
        <translation>Báo cáo</translation></message>
    <message><source>Report of {year}</source>
        <translation>Báo cáo năm {year}</translation></message>
    <message><source>Reports of units</source>
        <translation>Báo cáo của đơn vị</translation></message>
    <message><source>Reports owed</source>
        <translation>Báo cáo</translation></message>
    <message><source>Sat</source>
        <translation>Thứ 7</translation></message>
    <message><source>Source</source>
        <translation>Nguồn</translation></message>
    <message><source>Sun</source>
        <translation>CN</translation></message>
    <message><source>Table</source>
        <translation>Bảng</translation></message>
    <message><source>Take appendix from Word…</source>
        <translation>Nhận phụ lục từ Word…</translation></message>
    <message><source>Take the pack's frame</source>
        <translation>Lấy khung của gói</translation></message>
    <message><source>Taking part</source>
        <translation>Phối hợp</translation></message>
    <message><source>Task</source>
        <translation>Nhiệm vụ</translation></message>
    <message><source>Task of {year}</source>
        <translation>Nhiệm vụ năm {year}</translation></message>
    <message><source>Tasks</source>
        <translation>Nhiệm vụ</translation></message>
    <message><source>The tasks and reports that come back every year, as the pack lists them.</source>
        <translation>Những nhiệm vụ, báo cáo năm nào cũng có, theo gói biểu mẫu.</translation></message>
    <message><source>The year before</source>
        <translation>Chép từ năm trước</translation></message>
    <message><source>This is missing</source>
        <translation>Chưa ghi</translation></message>
    <message><source>Thu</source>
        <translation>Thứ 5</translation></message>
    <message><source>To whom</source>
        <translation>Nơi nhận</translation></message>
    <message><source>To {receiver}</source>
        <translation>Gửi {receiver}</translation></message>
    <message><source>Tue</source>
        <translation>Thứ 3</translation></message>
    <message><source>Under way</source>
        <translation>Đang làm</translation></message>
    <message><source>Unit</source>
        <translation>Đơn vị</translation></message>
    <message><source>Units</source>
        <translation>Những đơn vị</translation></message>
    <message><source>Wed</source>
        <translation>Thứ 4</translation></message>
    <message><source>What, by when, and who leads.</source>
        <translation>Việc gì, hạn nào, ai chủ trì.</translation></message>
    <message><source>Who is to report</source>
        <translation>Đơn vị phải nộp</translation></message>
    <message><source>Who reports</source>
        <translation>Đơn vị báo cáo</translation></message>
    <message><source>all done</source>
        <translation>xong</translation></message>
    <message><source>and {count} more</source>
        <translation>và {count} việc nữa</translation></message>
    <message><source>at regular times</source>
        <translation>Định kỳ</translation></message>
    <message><source>every half-year</source>
        <translation>6 tháng một lần</translation></message>
    <message><source>every month</source>
        <translation>Hằng tháng</translation></message>
    <message><source>every quarter</source>
        <translation>Hằng quý</translation></message>
    <message><source>every year</source>
        <translation>Hằng năm</translation></message>
    <message><source>for each campaign</source>
        <translation>Theo từng đợt</translation></message>
    <message><source>nothing due</source>
        <translation>không có việc</translation></message>
    <message><source>reminded {day}</source>
        <translation>đã đôn đốc {day}</translation></message>
    <message><source>when something arises</source>
        <translation>Khi phát sinh</translation></message>
    <message><source>{count} of {total} units have handed in</source>
        <translation>{count} trên {total} đơn vị đã nộp</translation></message>
    <message><source>{count} reports in {year} · {done} done, {late_count} late</source>
        <translation>{count} báo cáo năm {year} · {done} xong, {late_count} trễ</translation></message>
    <message><source>{count} tasks</source>
        <translation>{count} việc</translation></message>
    <message><source>{count} tasks in {year} · {done} done, {late_count} late</source>
        <translation>{count} nhiệm vụ năm {year} · {done} xong, {late_count} trễ</translation></message>
    <message><source>{count} tasks late</source>
        <translation>{count} việc trễ</translation></message>
    <message><source>{count} units are awaited</source>
        <translation>Chờ báo cáo của {count} đơn vị</translation></message>
    <message><source>{day}, nothing due</source>
        <translation>{day}, không có việc</translation></message>
</context>
<context>
    <name>Proof</name>
    <message><source>Applied with effect</source>
        <translation>Đã áp dụng hiệu quả</translation></message>
    <message><source>Chosen in it</source>
        <translation>Được bình xét</translation></message>
    <message><source>Day</source>
        <translation>Ngày</translation></message>
    <message><source>Final review</source>
        <translation>Tổng kết</translation></message>
    <message><source>First of it</source>
        <translation>Dẫn đầu</translation></message>
    <message><source>Kind of work</source>
        <translation>Loại</translation></message>
    <message><source>Launched by</source>
        <translation>Cấp phát động</translation></message>
    <message><source>Link</source>
        <translation>Gắn minh chứng</translation></message>
    <message><source>Mid-way review</source>
        <translation>Sơ kết</translation></message>
    <message><source>Name of the cluster</source>
        <translation>Tên cụm, khối</translation></message>
    <message><source>Name of the movement</source>
        <translation>Tên phong trào</translation></message>
    <message><source>Name of the work</source>
        <translation>Tên đề tài, công trình</translation></message>
    <message><source>No</source>
        <translation>Không</translation></message>
    <message><source>Number of the paper</source>
        <translation>Số văn bản</translation></message>
    <message><source>On a theme</source>
        <translation>Theo chuyên đề</translation></message>
    <message><source>Place</source>
        <translation>Thứ hạng</translation></message>
    <message><source>Place in the cluster</source>
        <translation>Thứ hạng trong cụm, khối</translation></message>
    <message><source>Reach</source>
        <translation>Phạm vi ảnh hưởng</translation></message>
    <message><source>Research work</source>
        <translation>Đề tài, đề án, công trình</translation></message>
    <message><source>Result</source>
        <translation>Kết quả</translation></message>
    <message><source>Result in a movement</source>
        <translation>Kết quả trong phong trào</translation></message>
    <message><source>Review</source>
        <translation>Lần tổng kết</translation></message>
    <message><source>Sudden achievement</source>
        <translation>Thành tích đột xuất</translation></message>
    <message><source>Take off</source>
        <translation>Gỡ</translation></message>
    <message><source>What was achieved</source>
        <translation>Thành tích</translation></message>
    <message><source>Write a number.</source>
        <translation>Ghi bằng chữ số.</translation></message>
    <message><source>Write its name.</source>
        <translation>Ghi tên.</translation></message>
    <message><source>Year</source>
        <translation>Năm</translation></message>
    <message><source>Years, from-to</source>
        <translation>Từ năm, đến năm</translation></message>
    <message><source>Yes</source>
        <translation>Có</translation></message>
    <message><source>not known</source>
        <translation>chưa rõ</translation></message>
</context>
<context>
    <name>Quota</name>
    <message><source>No ratio is set here: shown only.</source>
        <translation>Chưa quy định tỷ lệ: chỉ để tham khảo.</translation></message>
    <message><source>The ratio gives less than one place: the officer decides.</source>
        <translation>Tỷ lệ tính ra chưa được một trường hợp: do công chức quyết định.</translation></message>
    <message><source>{count} are proposed; at most {most} of {base} are allowed ({article}).</source>
        <translation>Đề nghị {count}; được tối đa {most} trên {base} ({article}).</translation></message>
</context>
<context>
    <name>Refusal</name>
    <message><source>Close</source>
        <translation>Đóng</translation></message>
    <message><source>Copy error details</source>
        <translation>Chép chi tiết lỗi</translation></message>
    <message><source>Copy the error details, send them to whoever looks after the program, then go on working.</source>
        <translation>Chép chi tiết lỗi, gửi người phụ trách chương trình, rồi làm tiếp.</translation></message>
    <message><source>Later</source>
        <translation>Để sau</translation></message>
    <message><source>Not done yet</source>
        <translation>Chưa làm được việc này</translation></message>
    <message><source>See the help</source>
        <translation>Xem trợ giúp</translation></message>
    <message><source>The office keeps everything finished before. This task changed nothing.</source>
        <translation>Mọi việc đã xong trước đó còn nguyên. Việc này chưa thay đổi gì.</translation></message>
    <message><source>The program met a mistake of its own and stopped this task.</source>
        <translation>Chương trình gặp trục trặc bên trong và đã dừng việc này.</translation></message>
    <message><source>What happened</source>
        <translation>Chuyện gì đã xảy ra</translation></message>
    <message><source>What is kept</source>
        <translation>Những gì còn nguyên</translation></message>
    <message><source>What to do</source>
        <translation>Việc cần làm</translation></message>
</context>
<context>
    <name>Register</name>
    <message><source>Born {day}</source>
        <translation>Sinh {day}</translation></message>
    <message><source>Copied the history of {name}.</source>
        <translation>Đã chép quá trình khen thưởng của {name}.</translation></message>
    <message><source>Copy summary</source>
        <translation>Chép tóm tắt</translation></message>
    <message><source>Decision {number} of {day}</source>
        <translation>QĐ {number} ngày {day}</translation></message>
    <message><source>Every level</source>
        <translation>Cấp</translation></message>
    <message><source>Every title</source>
        <translation>Hình thức</translation></message>
    <message><source>Every year</source>
        <translation>Mọi năm</translation></message>
    <message><source>History of awards</source>
        <translation>Quá trình khen thưởng</translation></message>
    <message><source>Number not known yet</source>
        <translation>Chưa có số</translation></message>
    <message><source>Recover {amount} đ</source>
        <translation>Cần thu hồi {amount} đ</translation></message>
    <message><source>Take in an old register from Excel, or enter the first decision.</source>
        <translation>Nhập sổ cũ từ Excel, hoặc ghi quyết định đầu tiên.</translation></message>
    <message><source>The register is still empty</source>
        <translation>Sổ còn trống</translation></message>
    <message><source>Who qualifies and was not proposed?</source>
        <translation>Ai đủ điều kiện mà chưa đề nghị?</translation></message>
    <message><source>annulled</source>
        <translation>đã hủy bỏ</translation></message>
    <message><source>{count} awards</source>
        <translation>{count} lượt khen</translation></message>
</context>
<context>
    <name>Round</name>
    <message><source>A name, its kind and the day the dossiers came. Lists are taken in afterwards.</source>
        <translation>Tên đợt, loại, ngày nhận hồ sơ. Danh sách được nhận vào sau.</translation></message>
    <message><source>A round leads from the units' lists over appraisal and Council to the decision.</source>
        <translation>Một đợt xét đi từ danh sách của đơn vị, qua thẩm định và Hội đồng, đến quyết định.</translation></message>
    <message><source>A year such as {year}.</source>
        <translation>Ghi năm bốn chữ số, ví dụ {year}.</translation></message>
    <message><source>Achievement, as the unit writes</source>
        <translation>Thành tích, theo đơn vị ghi</translation></message>
    <message><source>All</source>
        <translation>Tất cả</translation></message>
    <message><source>All supported ({count})</source>
        <translation>Tất cả đã được đồng ý ({count})</translation></message>
    <message><source>Appraisal</source>
        <translation>Thẩm định</translation></message>
    <message><source>Appraise</source>
        <translation>Thẩm định</translation></message>
    <message><source>Appraise again</source>
        <translation>Thẩm định lại</translation></message>
    <message><source>Award year</source>
        <translation>Năm xét</translation></message>
    <message><source>Awards enter the register, bonuses are computed.</source>
        <translation>Lượt khen vào sổ, tiền thưởng được tính.</translation></message>
    <message><source>By the law of the day the dossiers came: {day}</source>
        <translation>Xét theo luật ở ngày nhận hồ sơ {day}</translation></message>
    <message><source>Choose who is proposed, from the list under the name.</source>
        <translation>Chọn người được đề nghị trong danh sách dưới ô tên.</translation></message>
    <message><source>Collective</source>
        <translation>Tập thể</translation></message>
    <message><source>Conclude</source>
        <translation>Kết luận</translation></message>
    <message><source>Conclude as met</source>
        <translation>Kết luận đạt</translation></message>
    <message><source>Council</source>
        <translation>Hội đồng</translation></message>
    <message><source>Council meets {day}</source>
        <translation>Hội đồng họp {day}</translation></message>
    <message><source>Council: {agree} of {members} agree</source>
        <translation>Hội đồng: {agree} / {members} đồng ý</translation></message>
    <message><source>Day of signing</source>
        <translation>Ngày ký</translation></message>
    <message><source>Decision</source>
        <translation>Quyết định</translation></message>
    <message><source>Decision {number}, award year {year}</source>
        <translation>QĐ {number}, khen năm {year}</translation></message>
    <message><source>Discipline {number}</source>
        <translation>Kỷ luật {number}</translation></message>
    <message><source>Dossiers received on</source>
        <translation>Ngày nhận hồ sơ</translation></message>
    <message><source>Dossiers sent up</source>
        <translation>Hồ sơ trình</translation></message>
    <message><source>Drop the units' files here or choose them. You see everything before it is kept.</source>
        <translation>Kéo tệp vào đây, hoặc chọn tệp các đơn vị gửi. Xem trước rồi mới ghi.</translation></message>
    <message><source>Drop the units' lists here, in Excel or Word, also those typed in old fonts.</source>
        <translation>Kéo tệp của đơn vị vào đây, Excel hay Word, kể cả tệp gõ phông cũ.</translation></message>
    <message><source>Enter votes…</source>
        <translation>Ghi phiếu bầu…</translation></message>
    <message><source>Foreign relations</source>
        <translation>Đối ngoại</translation></message>
    <message><source>Go on against the verdict</source>
        <translation>Kết luận khác thẩm định</translation></message>
    <message><source>Go on appraising</source>
        <translation>Thẩm định tiếp</translation></message>
    <message><source>Grade of {year}: {number}</source>
        <translation>Xếp loại {year}: {number}</translation></message>
    <message><source>Handing over</source>
        <translation>Trao thưởng</translation></message>
    <message><source>Household</source>
        <translation>Hộ gia đình</translation></message>
    <message><source>I judge: met</source>
        <translation>Xác nhận đạt</translation></message>
    <message><source>Initiative {number}, {year}</source>
        <translation>Sáng kiến {number}, {year}</translation></message>
    <message><source>Initiative, as the unit writes</source>
        <translation>Sáng kiến, theo đơn vị ghi</translation></message>
    <message><source>Issue</source>
        <translation>Ban hành</translation></message>
    <message><source>Issue a decision</source>
        <translation>Lập quyết định</translation></message>
    <message><source>Issue a decision…</source>
        <translation>Lập quyết định…</translation></message>
    <message><source>Judge as met</source>
        <translation>Xác nhận đạt</translation></message>
    <message><source>Judge by another day…</source>
        <translation>Xét theo ngày khác…</translation></message>
    <message><source>Kind</source>
        <translation>Loại đợt</translation></message>
    <message><source>Link what proves it…</source>
        <translation>Gắn minh chứng…</translation></message>
    <message><source>Lists taken in</source>
        <translation>Tệp đã nhận</translation></message>
    <message><source>Long contribution</source>
        <translation>Cống hiến</translation></message>
    <message><source>Make the dossier…</source>
        <translation>Lập hồ sơ…</translation></message>
    <message><source>Matter under way {number}</source>
        <translation>Vụ việc đang xem xét {number}</translation></message>
    <message><source>Met: {condition}</source>
        <translation>Xác nhận đạt: {condition}</translation></message>
    <message><source>Movement review {number}</source>
        <translation>Kết quả phong trào {number}</translation></message>
    <message><source>Name of the round</source>
        <translation>Tên đợt</translation></message>
    <message><source>Next one</source>
        <translation>Đề nghị tiếp</translation></message>
    <message><source>No award round in this year yet</source>
        <translation>Năm này chưa có đợt xét</translation></message>
    <message><source>No nomination waits to be looked at.</source>
        <translation>Không còn đề nghị nào chờ xem.</translation></message>
    <message><source>Not appraised yet</source>
        <translation>Chưa thẩm định</translation></message>
    <message><source>Not met</source>
        <translation>Chưa đạt</translation></message>
    <message><source>Not met: {condition}</source>
        <translation>Chưa đạt: {condition}</translation></message>
    <message><source>Number of the decision</source>
        <translation>Số quyết định</translation></message>
    <message><source>Open a round</source>
        <translation>Mở đợt xét</translation></message>
    <message><source>Open the round</source>
        <translation>Mở đợt</translation></message>
    <message><source>Place in the cluster {number}, {year}</source>
        <translation>Thứ hạng cụm, khối {number}, {year}</translation></message>
    <message><source>Propose again</source>
        <translation>Đề nghị lại</translation></message>
    <message><source>Propose one more</source>
        <translation>Đề nghị thêm</translation></message>
    <message><source>Propose one more…</source>
        <translation>Đề nghị thêm…</translation></message>
    <message><source>Quotas and shares</source>
        <translation>Tỷ lệ</translation></message>
    <message><source>Reason</source>
        <translation>Lý do</translation></message>
    <message><source>Research {number}, {year}</source>
        <translation>Đề tài {number}, {year}</translation></message>
    <message><source>Return</source>
        <translation>Trả lại</translation></message>
    <message><source>Return {count} nominations to the unit</source>
        <translation>Trả lại {count} đề nghị</translation></message>
    <message><source>Return…</source>
        <translation>Trả lại…</translation></message>
    <message><source>School year</source>
        <translation>Tổng kết năm học</translation></message>
    <message><source>Sent back to the unit</source>
        <translation>Đã trả lại đơn vị, vì</translation></message>
    <message><source>Signer</source>
        <translation>Người ký</translation></message>
    <message><source>Somebody on file, or somebody new who is entered on the way.</source>
        <translation>Người, tập thể đã có trong sổ, hoặc người mới ghi luôn lúc này.</translation></message>
    <message><source>Stopped; nothing half-written was left.</source>
        <translation>Đã dừng, không để lại tệp dở dang.</translation></message>
    <message><source>Sudden achievement</source>
        <translation>Đột xuất</translation></message>
    <message><source>Sudden achievement {number}</source>
        <translation>Thành tích đột xuất {number}</translation></message>
    <message><source>Take in lists</source>
        <translation>Nhận danh sách</translation></message>
    <message><source>Take in lists…</source>
        <translation>Nhận danh sách…</translation></message>
    <message><source>The day chooses the law by which the dossiers are judged.</source>
        <translation>Ngày nhận hồ sơ quyết định luật dùng để thẩm định.</translation></message>
    <message><source>The day is missing.</source>
        <translation>Còn thiếu ngày.</translation></message>
    <message><source>The dossier stands whole in the folder “{folder}”.</source>
        <translation>Hồ sơ đã đủ trong thư mục “{folder}”.</translation></message>
    <message><source>The number is missing.</source>
        <translation>Còn thiếu số quyết định.</translation></message>
    <message><source>The officer's reason to go on</source>
        <translation>Lý do kết luận khác thẩm định</translation></message>
    <message><source>The papers stand in the folder “{folder}”.</source>
        <translation>Giấy tờ đã ghi vào thư mục “{folder}”.</translation></message>
    <message><source>The round needs a name.</source>
        <translation>Còn thiếu tên đợt.</translation></message>
    <message><source>The signer is missing.</source>
        <translation>Còn thiếu người ký.</translation></message>
    <message><source>The year {year} already has a round of this name.</source>
        <translation>Năm {year} đã có đợt xét tên này.</translation></message>
    <message><source>Thematic</source>
        <translation>Chuyên đề</translation></message>
    <message><source>This day is in the future.</source>
        <translation>Ngày này chưa đến.</translation></message>
    <message><source>This number is already used this year.</source>
        <translation>Số này đã dùng trong năm.</translation></message>
    <message><source>This paper is not on file here; it was read from the unit's list.</source>
        <translation>Giấy này chưa có trong sổ; số liệu đọc từ danh sách của đơn vị.</translation></message>
    <message><source>This round has no nominations yet</source>
        <translation>Đợt này chưa có đề nghị</translation></message>
    <message><source>Titles</source>
        <translation>Danh hiệu</translation></message>
    <message><source>Where shall the dossier stand?</source>
        <translation>Chọn thư mục để lập hồ sơ</translation></message>
    <message><source>Where shall the papers stand?</source>
        <translation>Chọn thư mục để xuất giấy tờ</translation></message>
    <message><source>Who is proposed</source>
        <translation>Người được đề nghị</translation></message>
    <message><source>Write papers…</source>
        <translation>Xuất giấy tờ…</translation></message>
    <message><source>Write the reason in one sentence; it is kept and printed.</source>
        <translation>Ghi lý do bằng một câu; lý do được lưu và in ra.</translation></message>
    <message><source>Year-end</source>
        <translation>Tổng kết năm</translation></message>
    <message><source>Years of service</source>
        <translation>Niên hạn</translation></message>
    <message><source>dossiers received {day}</source>
        <translation>nhận hồ sơ {day}</translation></message>
    <message><source>{count} nominations</source>
        <translation>{count} đề nghị</translation></message>
    <message><source>{count} quotas passed</source>
        <translation>{count} chỗ vượt tỷ lệ</translation></message>
    <message><source>{count} rounds in {year}</source>
        <translation>{count} đợt xét trong năm {year}</translation></message>
    <message><source>{count} rows held back</source>
        <translation>{count} dòng chờ xử lý</translation></message>
    <message><source>{count} to be looked at</source>
        <translation>{count} cần xem</translation></message>
    <message><source>{count} units</source>
        <translation>{count} đơn vị</translation></message>
    <message><source>{met} of {all} conditions met</source>
        <translation>Đạt {met} trên {all} điều kiện</translation></message>
    <message><source>{number}, {year}</source>
        <translation>{number}, {year}</translation></message>
</context>
<context>
    <name>Scope</name>
    <message><source>Base unit</source>
        <translation>Cơ sở</translation></message>
    <message><source>Province</source>
        <translation>Tỉnh</translation></message>
    <message><source>Whole country</source>
        <translation>Toàn quốc</translation></message>
</context>
<context>
    <name>Settings</name>
    <message><source>Appearance</source>
        <translation>Giao diện</translation></message>
    <message><source>As Windows</source>
        <translation>Theo Windows</translation></message>
    <message><source>As it stands on papers</source>
        <translation>Ghi trên văn bản</translation></message>
    <message><source>As usual</source>
        <translation>Thường</translation></message>
    <message><source>Chair of the People's Committee</source>
        <translation>Chủ tịch Ủy ban nhân dân</translation></message>
    <message><source>Closer</source>
        <translation>Gọn</translation></message>
    <message><source>Dark</source>
        <translation>Tối</translation></message>
    <message><source>Deputy chair</source>
        <translation>Phó Chủ tịch</translation></message>
    <message><source>Entry</source>
        <translation>Mục</translation></message>
    <message><source>Heads every paper, for example “Phường Hồng Quang”.</source>
        <translation>Đứng đầu mọi văn bản, ví dụ “Phường Hồng Quang”.</translation></message>
    <message><source>History</source>
        <translation>Lịch sử thao tác</translation></message>
    <message><source>Light</source>
        <translation>Sáng</translation></message>
    <message><source>More rows in sight; letters keep their size.</source>
        <translation>Thấy nhiều dòng hơn, cỡ chữ giữ nguyên.</translation></message>
    <message><source>Officer in charge</source>
        <translation>Cán bộ phụ trách</translation></message>
    <message><source>Papers need this name.</source>
        <translation>Văn bản cần tên này.</translation></message>
    <message><source>Place</source>
        <translation>Địa danh</translation></message>
    <message><source>Province</source>
        <translation>Tỉnh, thành phố</translation></message>
    <message><source>Rows of tables</source>
        <translation>Dòng của bảng</translation></message>
    <message><source>Saved at once; Ctrl+Z takes a change back.</source>
        <translation>Ghi ngay khi rời ô; Ctrl+Z để lấy lại.</translation></message>
    <message><source>Secretary of the Council</source>
        <translation>Thư ký Hội đồng</translation></message>
    <message><source>Signers</source>
        <translation>Người ký</translation></message>
    <message><source>Signs appraisals and the index of a dossier.</source>
        <translation>Đứng tên phiếu thẩm định và mục lục hồ sơ.</translation></message>
    <message><source>Signs decisions; is proposed wherever a signer is asked for.</source>
        <translation>Ký quyết định; được điền sẵn ở mọi ô người ký.</translation></message>
    <message><source>Signs in the chair's stead.</source>
        <translation>Người ký thay Chủ tịch.</translation></message>
    <message><source>Signs the minutes of the Council.</source>
        <translation>Người ghi biên bản Hội đồng.</translation></message>
    <message><source>Size of type, in points</source>
        <translation>Cỡ chữ</translation></message>
    <message><source>Stands before the day of every paper.</source>
        <translation>Đứng trước ngày tháng trên mọi văn bản.</translation></message>
    <message><source>Stands in the dossiers that go up to the province.</source>
        <translation>Ghi trong hồ sơ trình lên tỉnh.</translation></message>
    <message><source>The office</source>
        <translation>Văn phòng</translation></message>
    <message><source>Theme</source>
        <translation>Nền</translation></message>
    <message><source>Undone</source>
        <translation>Đã hoàn tác</translation></message>
    <message><source>Ward or commune</source>
        <translation>Phường, xã</translation></message>
    <message><source>{count} steps</source>
        <translation>{count} thao tác</translation></message>
</context>
<context>
    <name>Shares</name>
    <message><source>By</source>
        <translation>Căn cứ</translation></message>
    <message><source>Counted from</source>
        <translation>Tính trên</translation></message>
    <message><source>Counted from those graded good and excellent, {base} in all, at most {most} are allowed.</source>
        <translation>Nếu tính cả số xuất sắc vào mẫu số ({base} người) thì tối đa {most}.</translation></message>
    <message><source>Direct workers</source>
        <translation>Trực tiếp lao động</translation></message>
    <message><source>No limit set</source>
        <translation>Chưa có tỷ lệ</translation></message>
    <message><source>Nothing to count yet</source>
        <translation>Chưa có gì để tính</translation></message>
    <message><source>Quotas and shares</source>
        <translation>Tỷ lệ</translation></message>
    <message><source>Quotas and shares are counted from the nominations of the round.</source>
        <translation>Tỷ lệ được tính từ các đề nghị của đợt.</translation></message>
    <message><source>Small collectives</source>
        <translation>Tập thể nhỏ</translation></message>
    <message><source>The whole commune</source>
        <translation>Toàn xã</translation></message>
    <message><source>The whole round</source>
        <translation>Cả đợt</translation></message>
    <message><source>Within the limit</source>
        <translation>Trong mức</translation></message>
    <message><source>none yet</source>
        <translation>chưa có</translation></message>
    <message><source>{count} collectives</source>
        <translation>{count} tập thể</translation></message>
    <message><source>{count} graded good</source>
        <translation>{count} hoàn thành tốt</translation></message>
    <message><source>{count} limits are passed</source>
        <translation>{count} chỗ vượt tỷ lệ</translation></message>
    <message><source>{count} over</source>
        <translation>Vượt {count}</translation></message>
    <message><source>{count} persons</source>
        <translation>{count} cá nhân</translation></message>
    <message><source>{leaders} leaders, {unknown} not known</source>
        <translation>{leaders} lãnh đạo, {unknown} chưa rõ</translation></message>
</context>
<context>
    <name>Sources</name>
    <message><source>Intake note…</source>
        <translation>Phiếu tiếp nhận…</translation></message>
    <message><source>Lists taken in</source>
        <translation>Tệp đã nhận</translation></message>
    <message><source>Mark of the file</source>
        <translation>Mã đối chiếu</translation></message>
    <message><source>Mend waiting rows</source>
        <translation>Chữa dòng chờ</translation></message>
    <message><source>No list taken in yet</source>
        <translation>Chưa nhận tệp nào</translation></message>
    <message><source>Nothing waits</source>
        <translation>Đã đủ</translation></message>
    <message><source>Row {row} · {name}: {why}</source>
        <translation>Dòng {row} · {name}: {why}</translation></message>
    <message><source>Rows held</source>
        <translation>Dòng giữ lại</translation></message>
    <message><source>Rows taken</source>
        <translation>Dòng đã nhận</translation></message>
    <message><source>Taken in on</source>
        <translation>Nhận ngày</translation></message>
    <message><source>The lists that are taken in for this round stand here, with what still waits.</source>
        <translation>Các tệp đã nhận của đợt này nằm ở đây, kèm những dòng còn chờ xử lý.</translation></message>
    <message><source>Unit</source>
        <translation>Đơn vị</translation></message>
    <message><source>What waits</source>
        <translation>Các dòng chờ xử lý</translation></message>
    <message><source>and {count} rows more</source>
        <translation>và {count} dòng nữa</translation></message>
    <message><source>{count} lists · {waiting} rows wait</source>
        <translation>{count} tệp · {waiting} dòng chờ xử lý</translation></message>
    <message><source>{count} rows wait</source>
        <translation>{count} dòng chờ</translation></message>
</context>
<context>
    <name>Split</name>
    <message><source>Also written: {words}</source>
        <translation>Cách ghi khác: {words}</translation></message>
    <message><source>Award: {words}</source>
        <translation>Khen: {words}</translation></message>
    <message><source>Birth date, if known</source>
        <translation>Ngày sinh, nếu biết</translation></message>
    <message><source>Discipline: {words}</source>
        <translation>Kỷ luật: {words}</translation></message>
    <message><source>Document: {words}</source>
        <translation>Văn bản: {words}</translation></message>
    <message><source>Entered by hand, or from no known row</source>
        <translation>Nhập tay, hoặc không rõ từ dòng nào</translation></message>
    <message><source>Figure: {words}</source>
        <translation>Số liệu: {words}</translation></message>
    <message><source>Goes to the other person: {going}. Stays: {staying}.</source>
        <translation>Sang người kia: {going}. Ở lại: {staying}.</translation></message>
    <message><source>Grade: {words}</source>
        <translation>Xếp loại: {words}</translation></message>
    <message><source>Initiative: {words}</source>
        <translation>Sáng kiến: {words}</translation></message>
    <message><source>Merged record: {words}</source>
        <translation>Hồ sơ đã gộp: {words}</translation></message>
    <message><source>Name of the other person</source>
        <translation>Họ tên người kia</translation></message>
    <message><source>Proof: {words}</source>
        <translation>Minh chứng: {words}</translation></message>
    <message><source>Proposed: {words}</source>
        <translation>Đề nghị: {words}</translation></message>
    <message><source>Registered: {words}</source>
        <translation>Đăng ký: {words}</translation></message>
    <message><source>Split</source>
        <translation>Tách</translation></message>
    <message><source>Split {name}</source>
        <translation>Tách {name} thành hai người</translation></message>
    <message><source>There is nothing on file of {name} that could be split off.</source>
        <translation>Hồ sơ {name} chưa có mục nào để tách.</translation></message>
    <message><source>Tick what belongs to the other person.</source>
        <translation>Đánh dấu những mục thuộc về người kia.</translation></message>
    <message><source>Workplace: {words}</source>
        <translation>Nơi công tác: {words}</translation></message>
    <message><source>{file} · {sheet}, row {row}</source>
        <translation>{file} · {sheet}, dòng {row}</translation></message>
    <message><source>{file}, row not known</source>
        <translation>{file}, không rõ dòng</translation></message>
</context>
<context>
    <name>Start</name>
    <message><source>An office lies here already. Open it, or name a new folder.</source>
        <translation>Ở đây đã có một văn phòng. Mở văn phòng đó, hoặc đặt tên thư mục mới.</translation></message>
    <message><source>At hand</source>
        <translation>Có sẵn</translation></message>
    <message><source>Back</source>
        <translation>Quay lại</translation></message>
    <message><source>Backup to restore</source>
        <translation>Bản sao lưu cần khôi phục</translation></message>
    <message><source>Backups</source>
        <translation>Bản sao lưu</translation></message>
    <message><source>Birth of the person</source>
        <translation>Năm sinh</translation></message>
    <message><source>COUNCIL</source>
        <translation>HỘI ĐỒNG</translation></message>
    <message><source>Chair of the People's Committee</source>
        <translation>Chủ tịch Ủy ban nhân dân</translation></message>
    <message><source>Choose a file…</source>
        <translation>Chọn tệp…</translation></message>
    <message><source>Choose a folder</source>
        <translation>Chưa chọn thư mục</translation></message>
    <message><source>Choose…</source>
        <translation>Chọn…</translation></message>
    <message><source>Chosen</source>
        <translation>Đang chọn</translation></message>
    <message><source>Copy the row of headings too: name, and at least one more column.</source>
        <translation>Chép cả dòng tiêu đề: cột tên và ít nhất một cột nữa.</translation></message>
    <message><source>Council</source>
        <translation>Hội đồng</translation></message>
    <message><source>DECISION</source>
        <translation>QUYẾT ĐỊNH</translation></message>
    <message><source>Emulation and award work</source>
        <translation>Thi đua – khen thưởng của xã, phường</translation></message>
    <message><source>Everything stays on this PC. Nothing here needs a network.</source>
        <translation>Mọi thứ nằm trên máy này, không cần mạng.</translation></message>
    <message><source>Fill this in</source>
        <translation>Chưa ghi ô này</translation></message>
    <message><source>Folder of the office</source>
        <translation>Thư mục của văn phòng</translation></message>
    <message><source>Four short steps; the year's plan and reports are filled in.</source>
        <translation>Bốn bước ngắn; kế hoạch và báo cáo trong năm được điền sẵn.</translation></message>
    <message><source>From one file, into a new folder; nothing is written over.</source>
        <translation>Từ một tệp sao lưu, ra một thư mục mới.</translation></message>
    <message><source>Full name of the person</source>
        <translation>Họ và tên</translation></message>
    <message><source>Give the whole path of the folder</source>
        <translation>Ghi đầy đủ đường dẫn thư mục</translation></message>
    <message><source>Go on</source>
        <translation>Tiếp tục</translation></message>
    <message><source>Its folder lies on this PC, a stick or a server.</source>
        <translation>Đã có sẵn thư mục trên máy này, USB hoặc máy chủ.</translation></message>
    <message><source>Its tasks, reports and movements are filled in; other years can be opened at any time.</source>
        <translation>Việc, báo cáo, phong trào của năm được điền sẵn; xem năm khác lúc nào cũng được.</translation></message>
    <message><source>Kind of the unit</source>
        <translation>Loại đơn vị</translation></message>
    <message><source>LIST</source>
        <translation>DANH SÁCH</translation></message>
    <message><source>Later</source>
        <translation>Để sau</translation></message>
    <message><source>Leave it out</source>
        <translation>Bỏ danh sách này</translation></message>
    <message><source>Lists</source>
        <translation>Danh sách</translation></message>
    <message><source>Look at the sample office</source>
        <translation>Xem thử với văn phòng mẫu</translation></message>
    <message><source>Make an office</source>
        <translation>Lập văn phòng mới</translation></message>
    <message><source>Make the office</source>
        <translation>Lập văn phòng</translation></message>
    <message><source>Member</source>
        <translation>Họ và tên</translation></message>
    <message><source>Name of the unit</source>
        <translation>Tên đơn vị</translation></message>
    <message><source>Name, birth, position, unit. Whoever was awarded also comes with the old register.</source>
        <translation>Họ tên, năm sinh, chức vụ, đơn vị. Người đã được khen cũng vào cùng sổ cũ.</translation></message>
    <message><source>No.        /QĐ-UBND</source>
        <translation>Số:          /QĐ-UBND</translation></message>
    <message><source>Nothing is on the clipboard. Copy the cells in Excel first.</source>
        <translation>Chưa chép gì. Chép các ô trong Excel trước.</translation></message>
    <message><source>Open an office</source>
        <translation>Mở văn phòng</translation></message>
    <message><source>Open that office</source>
        <translation>Mở văn phòng đó</translation></message>
    <message><source>Papers bear the year; the pack says which rules hold and which forms there are.</source>
        <translation>Năm được in trên văn bản; gói cho biết quy định nào áp dụng, có biểu mẫu nào.</translation></message>
    <message><source>Papers will look like this</source>
        <translation>Văn bản sẽ trông như thế này</translation></message>
    <message><source>Part in the Council</source>
        <translation>Vai trò</translation></message>
    <message><source>Paste</source>
        <translation>Dán</translation></message>
    <message><source>Paste them from Excel, take them from a file, or leave them for later.</source>
        <translation>Dán từ Excel, lấy từ tệp, hoặc để sau.</translation></message>
    <message><source>Place name on papers</source>
        <translation>Địa danh trên văn bản</translation></message>
    <message><source>Post</source>
        <translation>Chức vụ</translation></message>
    <message><source>Progress</source>
        <translation>Tiến độ</translation></message>
    <message><source>Province or city</source>
        <translation>Tỉnh, thành phố</translation></message>
    <message><source>Reading the list</source>
        <translation>Đang đọc danh sách</translation></message>
    <message><source>Restore a backup</source>
        <translation>Khôi phục</translation></message>
    <message><source>Restore the newest backup</source>
        <translation>Khôi phục bản mới nhất</translation></message>
    <message><source>Row {number}: {why}</source>
        <translation>Dòng {number}: {why}</translation></message>
    <message><source>Rules and forms</source>
        <translation>Quy định, biểu mẫu</translation></message>
    <message><source>Schools, offices, quarters: copy their cells in Excel, then paste here.</source>
        <translation>Trường, phòng, tổ dân phố…: chép các ô trong Excel rồi dán vào đây.</translation></message>
    <message><source>Staff</source>
        <translation>Cán bộ</translation></message>
    <message><source>Step {number} of {total}</source>
        <translation>Bước {number} trên {total}</translation></message>
    <message><source>The Council</source>
        <translation>Hội đồng Thi đua – Khen thưởng</translation></message>
    <message><source>The file could not be opened: {reason}</source>
        <translation>Chưa mở được tệp: {reason}</translation></message>
    <message><source>The office was not opened</source>
        <translation>Chưa mở được văn phòng</translation></message>
    <message><source>The pack of the province is installed later from its stick, on the page of packs.</source>
        <translation>Gói của tỉnh cài sau từ USB ở trang Gói biểu mẫu.</translation></message>
    <message><source>The year and its forms</source>
        <translation>Năm và biểu mẫu</translation></message>
    <message><source>These words stand on every paper. They can be changed at any time in the settings.</source>
        <translation>Những điều này được in lên mọi văn bản, sửa được lúc nào cũng được.</translation></message>
    <message><source>This folder holds something already; name a new one</source>
        <translation>Thư mục này đã có tệp; hãy chọn thư mục mới</translation></message>
    <message><source>This folder lies on the network: when the network is down, nothing can be entered.</source>
        <translation>Thư mục này nằm trên mạng: khi mất mạng thì không ghi được gì.</translation></message>
    <message><source>Try again</source>
        <translation>Thử mở lại</translation></message>
    <message><source>Type its members, or paste name, post and part from Excel. It can wait.</source>
        <translation>Gõ từng người, hoặc dán họ tên, chức vụ, vai trò từ Excel. Để sau cũng được.</translation></message>
    <message><source>TĐKT – Getting started</source>
        <translation>TĐKT – Bắt đầu</translation></message>
    <message><source>TĐKT – {unit}</source>
        <translation>TĐKT – {unit}</translation></message>
    <message><source>Units</source>
        <translation>Đơn vị</translation></message>
    <message><source>Units and staff</source>
        <translation>Đơn vị, cán bộ</translation></message>
    <message><source>Version {version} · {count} tasks and reports a year</source>
        <translation>Bản {version} · {count} việc, báo cáo mỗi năm</translation></message>
    <message><source>Ward and province</source>
        <translation>Phường, tỉnh</translation></message>
    <message><source>Ward or commune</source>
        <translation>Tên xã, phường</translation></message>
    <message><source>Ward …</source>
        <translation>Phường …</translation></message>
    <message><source>What a decision will look like</source>
        <translation>Quyết định sẽ trông như thế này</translation></message>
    <message><source>Where the office lies</source>
        <translation>Nơi đặt văn phòng</translation></message>
    <message><source>Who usually signs</source>
        <translation>Người ký thường xuyên</translation></message>
    <message><source>Year and forms</source>
        <translation>Năm, biểu mẫu</translation></message>
    <message><source>Year of work</source>
        <translation>Năm làm việc</translation></message>
    <message><source>Your office</source>
        <translation>Văn phòng của anh/chị</translation></message>
    <message><source>for emulation and awards</source>
        <translation>Thi đua – Khen thưởng</translation></message>
    <message><source>of those proposed for awards</source>
        <translation>đề nghị khen thưởng</translation></message>
    <message><source>on awarding certificates of merit</source>
        <translation>Về việc tặng Giấy khen của Chủ tịch UBND</translation></message>
    <message><source>{count} persons</source>
        <translation>{count} người</translation></message>
    <message><source>{count} rows held, to be mended in the office:</source>
        <translation>{count} dòng giữ lại, sửa sau trong văn phòng:</translation></message>
    <message><source>{count} units</source>
        <translation>{count} đơn vị</translation></message>
    <message><source>{place}, …… …… {year}</source>
        <translation>{place}, ngày …… tháng …… năm {year}</translation></message>
    <message><source>“{folder}” cannot be written; choose another folder.</source>
        <translation>Không ghi được vào “{folder}”; hãy chọn thư mục khác.</translation></message>
</context>
<context>
    <name>State</name>
    <message><source>Done</source>
        <translation>Xong</translation></message>
    <message><source>Dropped</source>
        <translation>Không làm</translation></message>
    <message><source>Not begun</source>
        <translation>Chưa làm</translation></message>
    <message><source>Under way</source>
        <translation>Đang làm</translation></message>
</context>
<context>
    <name>Status</name>
    <message><source>Absent</source>
        <translation>Vắng</translation></message>
    <message><source>Annulled</source>
        <translation>Hủy bỏ</translation></message>
    <message><source>Answered</source>
        <translation>Có kết quả</translation></message>
    <message><source>Awarded</source>
        <translation>Đã khen</translation></message>
    <message><source>Being made</source>
        <translation>Đang lập</translation></message>
    <message><source>Council agrees</source>
        <translation>Hội đồng đồng ý</translation></message>
    <message><source>Done</source>
        <translation>Xong</translation></message>
    <message><source>Done late</source>
        <translation>Xong muộn</translation></message>
    <message><source>Draft</source>
        <translation>Bản thảo</translation></message>
    <message><source>Draft paper</source>
        <translation>Dự thảo</translation></message>
    <message><source>Due today</source>
        <translation>Hạn hôm nay</translation></message>
    <message><source>Enough</source>
        <translation>Đủ</translation></message>
    <message><source>Evidence missing</source>
        <translation>Thiếu dữ liệu</translation></message>
    <message><source>Handed over</source>
        <translation>Đã trao</translation></message>
    <message><source>In course</source>
        <translation>Đang làm</translation></message>
    <message><source>Issued</source>
        <translation>Đã ban hành</translation></message>
    <message><source>Met</source>
        <translation>Đạt</translation></message>
    <message><source>Met (with reason)</source>
        <translation>Đạt (có lý do)</translation></message>
    <message><source>Not appraised yet</source>
        <translation>Chưa thẩm định</translation></message>
    <message><source>Not awarded</source>
        <translation>Không khen</translation></message>
    <message><source>Not begun</source>
        <translation>Chưa làm</translation></message>
    <message><source>Not met</source>
        <translation>Chưa đạt</translation></message>
    <message><source>Not to be done</source>
        <translation>Không làm</translation></message>
    <message><source>Not verified</source>
        <translation>Chưa kiểm chứng</translation></message>
    <message><source>Number missing</source>
        <translation>Thiếu số</translation></message>
    <message><source>Older</source>
        <translation>Cũ hơn</translation></message>
    <message><source>Opinion awaited</source>
        <translation>Chờ ý kiến</translation></message>
    <message><source>Opinion in writing</source>
        <translation>Ý kiến VB</translation></message>
    <message><source>Present</source>
        <translation>Dự họp</translation></message>
    <message><source>Proposed</source>
        <translation>Đề nghị</translation></message>
    <message><source>Province asks for more</source>
        <translation>Tỉnh yêu cầu bổ sung</translation></message>
    <message><source>Replaced</source>
        <translation>Đã thay</translation></message>
    <message><source>Returned</source>
        <translation>Trả lại</translation></message>
    <message><source>Sent</source>
        <translation>Đã gửi</translation></message>
    <message><source>Settled</source>
        <translation>Đã xử lý</translation></message>
    <message><source>Signed</source>
        <translation>Đã ký số</translation></message>
    <message><source>Source known</source>
        <translation>Có nguồn</translation></message>
    <message><source>Supported by the council</source>
        <translation>Hội đồng đồng ý</translation></message>
    <message><source>To be looked at</source>
        <translation>Cần xem</translation></message>
    <message><source>To be settled</source>
        <translation>Chờ xử lý</translation></message>
    <message><source>Twice?</source>
        <translation>Trùng?</translation></message>
    <message><source>Unsigned</source>
        <translation>Chưa ký</translation></message>
    <message><source>Waiting for the province</source>
        <translation>Chờ tỉnh</translation></message>
    <message><source>Waits for a unit</source>
        <translation>Chờ đơn vị</translation></message>
    <message><source>Waits for signature</source>
        <translation>Chờ ký</translation></message>
    <message><source>Waits for the province</source>
        <translation>Chờ tỉnh</translation></message>
    <message><source>handed in</source>
        <translation>đã nộp</translation></message>
    <message><source>handed in late</source>
        <translation>nộp muộn</translation></message>
    <message><source>late</source>
        <translation>trễ</translation></message>
    <message><source>{count} days late</source>
        <translation>Trễ {count} ngày</translation></message>
    <message><source>{count} days left</source>
        <translation>Còn {count} ngày</translation></message>
    <message><source>{count} opinions awaited</source>
        <translation>Chờ {count} ý kiến</translation></message>
    <message><source>{count} short</source>
        <translation>Thiếu {count}</translation></message>
</context>
<context>
    <name>Step</name>
    <message><source>Add movement {name}</source>
        <translation>Thêm phong trào {name}</translation></message>
    <message><source>Add report {content}</source>
        <translation>Thêm báo cáo {content}</translation></message>
    <message><source>Add task {content}</source>
        <translation>Thêm việc {content}</translation></message>
    <message><source>Add the other name {alias}</source>
        <translation>Thêm tên gọi khác {alias}</translation></message>
    <message><source>Add unit {name}</source>
        <translation>Thêm đơn vị {name}</translation></message>
    <message><source>Add {name}</source>
        <translation>Thêm {name}</translation></message>
    <message><source>Annul decision {number}</source>
        <translation>Hủy bỏ quyết định {number}</translation></message>
    <message><source>Annul the award of {name}</source>
        <translation>Hủy bỏ lượt khen của {name}</translation></message>
    <message><source>Annul “{name}”</source>
        <translation>Hủy bỏ “{name}”</translation></message>
    <message><source>Appraise the round {name}</source>
        <translation>Thẩm định đợt xét {name}</translation></message>
    <message><source>Attach {count} files to a dossier</source>
        <translation>Gắn {count} tệp vào hồ sơ trình</translation></message>
    <message><source>Attach {count} files to “{name}”</source>
        <translation>Kèm {count} tệp vào “{name}”</translation></message>
    <message><source>Change the settings of the office</source>
        <translation>Sửa cài đặt của văn phòng</translation></message>
    <message><source>Change unit {name}</source>
        <translation>Sửa đơn vị {name}</translation></message>
    <message><source>Change {count} cells</source>
        <translation>Sửa {count} ô</translation></message>
    <message><source>Change {name}</source>
        <translation>Sửa {name}</translation></message>
    <message><source>Copy the plan of {of} to {year}</source>
        <translation>Chép kế hoạch năm {of} sang năm {year}</translation></message>
    <message><source>Done: {content}</source>
        <translation>Ghi xong: {content}</translation></message>
    <message><source>Enter decision {number}</source>
        <translation>Ghi quyết định {number}</translation></message>
    <message><source>Expect the report of {unit}</source>
        <translation>Chờ báo cáo của {unit}</translation></message>
    <message><source>Expect the reports of {count} units: {content}</source>
        <translation>Chờ báo cáo của {count} đơn vị: {content}</translation></message>
    <message><source>Forget how lists were read</source>
        <translation>Bỏ ghi nhớ cách hiểu danh sách</translation></message>
    <message><source>Go on with {name} against the verdict</source>
        <translation>Vẫn đề nghị {name}</translation></message>
    <message><source>Install the pack {name}, version {version}</source>
        <translation>cài {name}, phiên bản {version}</translation></message>
    <message><source>Issue decision {number}</source>
        <translation>Ban hành quyết định {number}</translation></message>
    <message><source>Issue “{title}”</source>
        <translation>Ban hành “{title}”</translation></message>
    <message><source>Judge conditions of {count} nominations of {round}</source>
        <translation>Xác nhận điều kiện của {count} đề nghị, {round}</translation></message>
    <message><source>Judge conditions of {name}</source>
        <translation>Xác nhận điều kiện của {name}</translation></message>
    <message><source>Keep the draft “{title}”</source>
        <translation>Ghi dự thảo “{title}”</translation></message>
    <message><source>Lay “{title}” before the signer</source>
        <translation>Trình ký “{title}”</translation></message>
    <message><source>Leave off again: {rule}</source>
        <translation>Tắt lại quy tắc: {rule}</translation></message>
    <message><source>Link {name} with “{title}”</source>
        <translation>Gắn minh chứng “{title}” cho {name}</translation></message>
    <message><source>Make the paper {title}</source>
        <translation>Lập văn bản {title}</translation></message>
    <message><source>Make the papers of decision {number}</source>
        <translation>Lập giấy tờ của quyết định {number}</translation></message>
    <message><source>Make {count} papers of a round</source>
        <translation>Lập {count} văn bản của đợt xét</translation></message>
    <message><source>Merge {gone} into {kept}</source>
        <translation>Gộp {gone} vào {kept}</translation></message>
    <message><source>Not done yet: {content}</source>
        <translation>Ghi chưa xong: {content}</translation></message>
    <message><source>Not to be done: {content}</source>
        <translation>Ghi không làm: {content}</translation></message>
    <message><source>Note that the dossier of {name} was sent</source>
        <translation>Ghi đã gửi hồ sơ {name}</translation></message>
    <message><source>Note that {count} were not awarded above</source>
        <translation>Ghi {count} đề nghị không được cấp trên khen</translation></message>
    <message><source>Note what is asked for {name}</source>
        <translation>Ghi yêu cầu bổ sung hồ sơ {name}</translation></message>
    <message><source>Open the office of {unit}</source>
        <translation>Lập văn phòng của {unit}</translation></message>
    <message><source>Open the round {name}</source>
        <translation>Mở đợt xét {name}</translation></message>
    <message><source>Prepare the year {year} from the pack</source>
        <translation>Chuẩn bị năm {year} theo gói biểu mẫu</translation></message>
    <message><source>Propose {count} nominations of {round} again</source>
        <translation>Xét lại {count} đề nghị của {round}</translation></message>
    <message><source>Propose {count} who were left out, in {round}</source>
        <translation>Đề nghị {count} trường hợp bị bỏ sót, {round}</translation></message>
    <message><source>Propose {name}</source>
        <translation>Đề nghị khen thưởng {name}</translation></message>
    <message><source>Propose {name} again</source>
        <translation>Xét lại đề nghị của {name}</translation></message>
    <message><source>Put off until {day}: {title}</source>
        <translation>Để sau đến {day}: {title}</translation></message>
    <message><source>Receive document {number}</source>
        <translation>Ghi văn bản đến {number}</translation></message>
    <message><source>Record a discipline of {name}</source>
        <translation>Ghi kỷ luật của {name}</translation></message>
    <message><source>Record a workplace of {name}</source>
        <translation>Ghi nơi công tác của {name}</translation></message>
    <message><source>Record the final review of {name}</source>
        <translation>Ghi tổng kết {name}</translation></message>
    <message><source>Record the grade of {name} in {year}</source>
        <translation>Ghi xếp loại năm {year} của {name}</translation></message>
    <message><source>Record the merger of {count} units</source>
        <translation>Ghi việc sáp nhập {count} đơn vị</translation></message>
    <message><source>Record the midway review of {name}</source>
        <translation>Ghi sơ kết {name}</translation></message>
    <message><source>Record the report of {unit}</source>
        <translation>Ghi báo cáo của {unit}</translation></message>
    <message><source>Record the votes on {count} nominations of {round}</source>
        <translation>Ghi biểu quyết {count} đề nghị của {round}</translation></message>
    <message><source>Remind {count} units: {content}</source>
        <translation>Đôn đốc {count} đơn vị: {content}</translation></message>
    <message><source>Rename unit to {name}</source>
        <translation>Đổi tên đơn vị thành {name}</translation></message>
    <message><source>Replace “{name}”</source>
        <translation>Thay “{name}”</translation></message>
    <message><source>Return the nomination of {name}</source>
        <translation>Trả lại đề nghị của {name}</translation></message>
    <message><source>Return {count} nominations of {round}</source>
        <translation>Trả lại {count} đề nghị của {round}</translation></message>
    <message><source>Seat the council of {count} members</source>
        <translation>Ghi danh sách Hội đồng gồm {count} thành viên</translation></message>
    <message><source>Set aside {count} held rows</source>
        <translation>Bỏ {count} dòng giữ lại</translation></message>
    <message><source>Settle “{name}”</source>
        <translation>Xử lý xong “{name}”</translation></message>
    <message><source>Split {new} off {name}</source>
        <translation>Tách {new} khỏi {name}</translation></message>
    <message><source>Switch on: {rule}</source>
        <translation>Bật quy tắc: {rule}</translation></message>
    <message><source>Take in {count} rows from {files}</source>
        <translation>Nhận {count} dòng từ {files}</translation></message>
    <message><source>Take in {count} rows that waited, from {files}</source>
        <translation>Nhận {count} dòng đã giữ lại từ {files}</translation></message>
    <message><source>Take up “{name}” again</source>
        <translation>Xử lý lại “{name}”</translation></message>
    <message><source>Take {count} files out of a dossier</source>
        <translation>Gỡ {count} tệp khỏi hồ sơ trình</translation></message>
    <message><source>Take “{title}” off {name}</source>
        <translation>Gỡ minh chứng “{title}” của {name}</translation></message>
    <message><source>Tell {first} from {second}</source>
        <translation>Phân biệt {first} với {second}</translation></message>
    <message><source>Tick conditions of {count} nominations of {round}</source>
        <translation>Đánh dấu điều kiện của {count} đề nghị, {round}</translation></message>
    <message><source>Tick conditions of {name}</source>
        <translation>Đánh dấu điều kiện của {name}</translation></message>
    <message><source>Under way: {content}</source>
        <translation>Ghi đang làm: {content}</translation></message>
    <message><source>Write the dossier of {name}</source>
        <translation>Lập hồ sơ trình đợt xét {name}</translation></message>
    <message><source>Write “{title}” to the file {name}</source>
        <translation>Ghi “{title}” thành tệp {name}</translation></message>
    <message><source>{count} units answer {name}</source>
        <translation>Ghi {count} đơn vị hưởng ứng {name}</translation></message>
</context>
<context>
    <name>Stepper</name>
    <message><source>step {number} of {total}: {name}</source>
        <translation>bước {number} trên {total}: {name}</translation></message>
    <message><source>{name}, done</source>
        <translation>{name}, đã xong</translation></message>
    <message><source>{name}, later</source>
        <translation>{name}, làm sau</translation></message>
    <message><source>{name}, now</source>
        <translation>{name}, đang làm</translation></message>
</context>
<context>
    <name>Subject</name>
    <message><source>A citizen number has 12 digits</source>
        <translation>Số CCCD có 12 chữ số</translation></message>
    <message><source>A year such as {year}</source>
        <translation>Ghi năm như {year}</translation></message>
    <message><source>Add</source>
        <translation>Thêm</translation></message>
    <message><source>Add a subject</source>
        <translation>Thêm đối tượng</translation></message>
    <message><source>Add one by one</source>
        <translation>Ghi từng người</translation></message>
    <message><source>Add “{name}” as new …</source>
        <translation>Thêm người mới “{name}” …</translation></message>
    <message><source>All</source>
        <translation>Tất cả</translation></message>
    <message><source>Award</source>
        <translation>Danh hiệu, hình thức</translation></message>
    <message><source>Begin with the people</source>
        <translation>Bắt đầu với đối tượng</translation></message>
    <message><source>Birth date</source>
        <translation>Ngày sinh</translation></message>
    <message><source>Born {day}</source>
        <translation>Sinh {day}</translation></message>
    <message><source>Choose the unit</source>
        <translation>Chưa chọn đơn vị</translation></message>
    <message><source>Citizen number</source>
        <translation>Số CCCD</translation></message>
    <message><source>Collective</source>
        <translation>Tập thể</translation></message>
    <message><source>Correct</source>
        <translation>Sửa</translation></message>
    <message><source>Decision {number} of {day}</source>
        <translation>QĐ {number} ngày {day}</translation></message>
    <message><source>Discipline of {name}</source>
        <translation>Kỷ luật của {name}</translation></message>
    <message><source>Disciplines</source>
        <translation>Kỷ luật, việc đang xem xét</translation></message>
    <message><source>Finish</source>
        <translation>Sửa xong</translation></message>
    <message><source>Form, or open matter</source>
        <translation>Hình thức, hoặc việc đang xem xét</translation></message>
    <message><source>From</source>
        <translation>Từ</translation></message>
    <message><source>Full name</source>
        <translation>Họ và tên</translation></message>
    <message><source>Grade</source>
        <translation>Mức xếp loại</translation></message>
    <message><source>Grade of {name}</source>
        <translation>Xếp loại của {name}</translation></message>
    <message><source>Grades by year</source>
        <translation>Xếp loại từng năm</translation></message>
    <message><source>Hide</source>
        <translation>Che lại</translation></message>
    <message><source>History of awards</source>
        <translation>Quá trình khen thưởng</translation></message>
    <message><source>Household</source>
        <translation>Hộ gia đình</translation></message>
    <message><source>Initiatives</source>
        <translation>Sáng kiến</translation></message>
    <message><source>Kind</source>
        <translation>Loại</translation></message>
    <message><source>Longer ago than undo reaches.</source>
        <translation>Các lần sửa đã quá xa để hoàn tác.</translation></message>
    <message><source>Merge doubles…</source>
        <translation>Gộp người trùng</translation></message>
    <message><source>Merge two…</source>
        <translation>Gộp hai hồ sơ</translation></message>
    <message><source>Merge with…</source>
        <translation>Gộp với…</translation></message>
    <message><source>Merged into this record</source>
        <translation>Hồ sơ đã gộp vào đây</translation></message>
    <message><source>Name, birth date, unit and position; the rest when it is known.</source>
        <translation>Họ tên, ngày sinh, đơn vị, chức vụ; những điều khác ghi khi biết.</translation></message>
    <message><source>No award is on file yet.</source>
        <translation>Chưa có lượt khen nào.</translation></message>
    <message><source>No unit of this name is on file</source>
        <translation>Chưa có đơn vị tên này</translation></message>
    <message><source>Nobody yet. Take in the old register: everybody in it is entered at once.</source>
        <translation>Chưa có ai. Nhập sổ khen thưởng cũ: mọi người được ghi cùng lúc.</translation></message>
    <message><source>Not awarded in</source>
        <translation>Đợt xét không được khen</translation></message>
    <message><source>Note</source>
        <translation>Ghi chú</translation></message>
    <message><source>Number not known yet</source>
        <translation>Chưa có số quyết định</translation></message>
    <message><source>On file already:</source>
        <translation>Đã có trong danh sách:</translation></message>
    <message><source>On file: •••• •••• {last}</source>
        <translation>Đang lưu: •••• •••• {last}</translation></message>
    <message><source>Paper that says so</source>
        <translation>Văn bản ghi nhận</translation></message>
    <message><source>Person</source>
        <translation>Cá nhân</translation></message>
    <message><source>Position</source>
        <translation>Chức vụ</translation></message>
    <message><source>Propose</source>
        <translation>Đề nghị</translation></message>
    <message><source>Propose {name}</source>
        <translation>Đề nghị khen {name}</translation></message>
    <message><source>Proposed: {award}</source>
        <translation>Đang đề nghị {award}</translation></message>
    <message><source>Propose…</source>
        <translation>Đề nghị khen</translation></message>
    <message><source>Record</source>
        <translation>Ghi</translation></message>
    <message><source>Record a discipline…</source>
        <translation>Ghi kỷ luật…</translation></message>
    <message><source>Record a grade…</source>
        <translation>Ghi xếp loại…</translation></message>
    <message><source>Record a workplace…</source>
        <translation>Ghi nơi công tác…</translation></message>
    <message><source>Round</source>
        <translation>Đợt xét</translation></message>
    <message><source>Select exactly two records.</source>
        <translation>Chọn đúng hai hồ sơ để gộp.</translation></message>
    <message><source>Served until</source>
        <translation>Thi hành đến</translation></message>
    <message><source>Show for 10 seconds</source>
        <translation>Hiện trong 10 giây</translation></message>
    <message><source>Since</source>
        <translation>Từ ngày</translation></message>
    <message><source>Split…</source>
        <translation>Tách người…</translation></message>
    <message><source>Take in from Excel</source>
        <translation>Nhận từ Excel</translation></message>
    <message><source>Take in lists…</source>
        <translation>Nhận danh sách…</translation></message>
    <message><source>The name is missing</source>
        <translation>Chưa ghi tên</translation></message>
    <message><source>The old register, or the units' lists. Looked through before anything is kept.</source>
        <translation>Sổ khen thưởng cũ hoặc danh sách của đơn vị. Xem trước rồi mới ghi.</translation></message>
    <message><source>There is no round yet. Open one on the page of rounds first.</source>
        <translation>Chưa có đợt xét nào. Mở một đợt ở trang Đợt xét trước.</translation></message>
    <message><source>This lies before the first day</source>
        <translation>Trước ngày bắt đầu</translation></message>
    <message><source>Type a part of the name</source>
        <translation>Gõ một phần tên đơn vị</translation></message>
    <message><source>Type two letters of the name</source>
        <translation>Gõ hai chữ của tên</translation></message>
    <message><source>Unit</source>
        <translation>Đơn vị</translation></message>
    <message><source>Until</source>
        <translation>Đến</translation></message>
    <message><source>What was done to this record</source>
        <translation>Lịch sử sửa hồ sơ</translation></message>
    <message><source>Workplace of {name}</source>
        <translation>Nơi công tác của {name}</translation></message>
    <message><source>Workplaces</source>
        <translation>Quá trình công tác</translation></message>
    <message><source>Year</source>
        <translation>Năm</translation></message>
    <message><source>in the base unit</source>
        <translation>phạm vi cơ sở</translation></message>
    <message><source>in the province</source>
        <translation>phạm vi tỉnh</translation></message>
    <message><source>in the whole country</source>
        <translation>phạm vi toàn quốc</translation></message>
    <message><source>merged on {day}</source>
        <translation>gộp ngày {day}</translation></message>
    <message><source>not recognised yet</source>
        <translation>chưa công nhận</translation></message>
    <message><source>now</source>
        <translation>nay</translation></message>
    <message><source>served until {day}</source>
        <translation>thi hành đến {day}</translation></message>
    <message><source>{count} awards</source>
        <translation>{count} lượt</translation></message>
    <message><source>{count} collectives</source>
        <translation>{count} tập thể</translation></message>
    <message><source>{count} households</source>
        <translation>{count} hộ gia đình</translation></message>
    <message><source>{count} people</source>
        <translation>{count} người</translation></message>
    <message><source>{count} persons</source>
        <translation>{count} cá nhân</translation></message>
</context>
<context>
    <name>SubjectKind</name>
    <message><source>Collective</source>
        <translation>Tập thể</translation></message>
    <message><source>Household</source>
        <translation>Hộ gia đình</translation></message>
    <message><source>Person</source>
        <translation>Cá nhân</translation></message>
</context>
<context>
    <name>Table</name>
    <message><source>(blank)</source>
        <translation>(trống)</translation></message>
    <message><source>As of {day}</source>
        <translation>Lập ngày {day}</translation></message>
    <message><source>Back to default</source>
        <translation>Về mặc định</translation></message>
    <message><source>Clear all</source>
        <translation>Bỏ tất cả</translation></message>
    <message><source>Clear the filter</source>
        <translation>Bỏ lọc</translation></message>
    <message><source>Copy to Excel</source>
        <translation>Chép sang Excel</translation></message>
    <message><source>Filter</source>
        <translation>Lọc</translation></message>
    <message><source>Filter by column</source>
        <translation>Lọc theo cột khác</translation></message>
    <message><source>Filter by “{column}”</source>
        <translation>Lọc theo “{column}”</translation></message>
    <message><source>Filter by “{column}”…</source>
        <translation>Lọc theo “{column}”…</translation></message>
    <message><source>Filter the table</source>
        <translation>Lọc trong bảng</translation></message>
    <message><source>Filtered:</source>
        <translation>Lọc:</translation></message>
    <message><source>Filtered: {filters}</source>
        <translation>Lọc: {filters}</translation></message>
    <message><source>No filter</source>
        <translation>Bỏ lọc</translation></message>
    <message><source>No program opens PDF here; the list stands in {file}.</source>
        <translation>Máy này chưa có chương trình mở PDF; danh sách nằm ở {file}.</translation></message>
    <message><source>No row has this state.</source>
        <translation>Không có dòng nào ở tình trạng này.</translation></message>
    <message><source>No row matches “{text}”.</source>
        <translation>Không thấy “{text}” trong bảng này.</translation></message>
    <message><source>No row passes the filter; Esc takes it away.</source>
        <translation>Không dòng nào qua được bộ lọc; Esc để bỏ lọc.</translation></message>
    <message><source>Nothing found</source>
        <translation>Không thấy dòng nào</translation></message>
    <message><source>Nothing to choose from yet</source>
        <translation>Chưa có gì để chọn</translation></message>
    <message><source>Only empty cells</source>
        <translation>Chỉ ô trống</translation></message>
    <message><source>Print</source>
        <translation>In</translation></message>
    <message><source>Remark</source>
        <translation>Ghi chú</translation></message>
    <message><source>Rows cannot be filtered by this column.</source>
        <translation>Cột này không lọc được.</translation></message>
    <message><source>Sort ascending</source>
        <translation>Xếp tăng dần</translation></message>
    <message><source>Sort descending</source>
        <translation>Xếp giảm dần</translation></message>
    <message><source>State</source>
        <translation>Tình trạng</translation></message>
    <message><source>Stopped; no file was written.</source>
        <translation>Đã dừng; chưa ghi tệp nào.</translation></message>
    <message><source>Take away: {filter}</source>
        <translation>Bỏ lọc: {filter}</translation></message>
    <message><source>Take the filter of “{column}” away</source>
        <translation>Bỏ lọc “{column}”</translation></message>
    <message><source>The list stands in “{file}”.</source>
        <translation>Đã ghi danh sách vào “{file}”.</translation></message>
    <message><source>There are no rows to write.</source>
        <translation>Chưa có dòng nào để ghi.</translation></message>
    <message><source>Values</source>
        <translation>Các giá trị</translation></message>
    <message><source>Where shall the list stand?</source>
        <translation>Ghi danh sách vào đâu?</translation></message>
    <message><source>Words to look for</source>
        <translation>Từ cần tìm</translation></message>
    <message><source>Write to Excel</source>
        <translation>Xuất Excel</translation></message>
    <message><source>year {year}</source>
        <translation>năm {year}</translation></message>
    <message><source>{count} more · clear all</source>
        <translation>{count} mục nữa · bỏ tất cả</translation></message>
    <message><source>{count} rows</source>
        <translation>{count} dòng</translation></message>
    <message><source>{count} rows copied, to be pasted into Excel.</source>
        <translation>Đã chép {count} dòng, dán được vào Excel.</translation></message>
    <message><source>{count} selected</source>
        <translation>Đã chọn {count}</translation></message>
</context>
<context>
    <name>Task</name>
    <message><source>Appraising</source>
        <translation>Đang thẩm định</translation></message>
    <message><source>Backing the office up</source>
        <translation>Đang sao lưu văn phòng</translation></message>
    <message><source>Backing up</source>
        <translation>Đang sao lưu</translation></message>
    <message><source>Checking</source>
        <translation>Đang kiểm tra</translation></message>
    <message><source>Comparing packs</source>
        <translation>So sánh gói</translation></message>
    <message><source>Copying the dossier, file</source>
        <translation>Chép hồ sơ, tệp</translation></message>
    <message><source>Examining the pack</source>
        <translation>Kiểm tra gói</translation></message>
    <message><source>Installing the pack</source>
        <translation>Cài gói</translation></message>
    <message><source>Judging by another day</source>
        <translation>Đang xét theo ngày khác</translation></message>
    <message><source>Keeping the draft</source>
        <translation>Ghi bản nháp</translation></message>
    <message><source>Looking for who was not proposed</source>
        <translation>Đang tìm người chưa được đề nghị</translation></message>
    <message><source>Looking through the lists again</source>
        <translation>Đang xem lại danh sách</translation></message>
    <message><source>Looking who is on file already</source>
        <translation>Đang xem ai đã có trong sổ</translation></message>
    <message><source>Making the dossier</source>
        <translation>Đang lập hồ sơ</translation></message>
    <message><source>Making the office</source>
        <translation>Đang lập văn phòng</translation></message>
    <message><source>Making the sample office</source>
        <translation>Đang dựng văn phòng mẫu</translation></message>
    <message><source>Opening the draft</source>
        <translation>Mở bản nháp</translation></message>
    <message><source>Proposing</source>
        <translation>Đang đề nghị</translation></message>
    <message><source>Reading</source>
        <translation>Đang đọc</translation></message>
    <message><source>Reading the drafts</source>
        <translation>Đọc các bản nháp</translation></message>
    <message><source>Reading the lists</source>
        <translation>Đang đọc danh sách</translation></message>
    <message><source>Reading the rules</source>
        <translation>Đang đọc các quy định</translation></message>
    <message><source>Restoring a backup</source>
        <translation>Đang khôi phục</translation></message>
    <message><source>Restoring the backup</source>
        <translation>Đang khôi phục bản sao lưu</translation></message>
    <message><source>Taking the rows in</source>
        <translation>Đang nhận danh sách</translation></message>
    <message><source>Undoing</source>
        <translation>Đang hoàn tác</translation></message>
    <message><source>Working</source>
        <translation>Đang ghi</translation></message>
    <message><source>Writing blank lists</source>
        <translation>Đang lập mẫu danh sách</translation></message>
    <message><source>Writing papers</source>
        <translation>Đang xuất giấy tờ</translation></message>
    <message><source>Writing the intake note</source>
        <translation>Đang lập phiếu tiếp nhận</translation></message>
    <message><source>Writing the list</source>
        <translation>Đang ghi danh sách</translation></message>
    <message><source>Writing the pack</source>
        <translation>Ghi gói</translation></message>
</context>
<context>
    <name>Today</name>
    <message><source>Appraise</source>
        <translation>Thẩm định</translation></message>
    <message><source>Appraise on</source>
        <translation>Thẩm định tiếp</translation></message>
    <message><source>Appraise {count} nominations</source>
        <translation>Thẩm định {count} đề nghị</translation></message>
    <message><source>Awaited</source>
        <translation>Đang chờ</translation></message>
    <message><source>Back the office up</source>
        <translation>Sao lưu văn phòng</translation></message>
    <message><source>Back up</source>
        <translation>Sao lưu</translation></message>
    <message><source>Backed up at {hour} on {day}</source>
        <translation>Sao lưu lúc {hour} ngày {day}</translation></message>
    <message><source>Backed up at {hour} today</source>
        <translation>Sao lưu lúc {hour} hôm nay</translation></message>
    <message><source>Backed up at {hour} yesterday</source>
        <translation>Sao lưu lúc {hour} hôm qua</translation></message>
    <message><source>Bring {count} nominations to the council</source>
        <translation>Đưa {count} đề nghị ra Hội đồng</translation></message>
    <message><source>Complete the dossier of {count} nominations</source>
        <translation>Bổ sung hồ sơ trình của {count} đề nghị</translation></message>
    <message><source>Copy the office to</source>
        <translation>Chép văn phòng ra</translation></message>
    <message><source>Copy to USB…</source>
        <translation>Chép ra USB…</translation></message>
    <message><source>Done</source>
        <translation>Xong</translation></message>
    <message><source>Due</source>
        <translation>Hạn</translation></message>
    <message><source>Enter the first people</source>
        <translation>Ghi những người đầu tiên</translation></message>
    <message><source>For a week</source>
        <translation>Trong một tuần</translation></message>
    <message><source>For three days</source>
        <translation>Trong ba ngày</translation></message>
    <message><source>Friday</source>
        <translation>Thứ Sáu</translation></message>
    <message><source>In the next 7 days</source>
        <translation>Trong 7 ngày tới</translation></message>
    <message><source>Issue the decision on {count} nominations</source>
        <translation>Lập quyết định cho {count} đề nghị</translation></message>
    <message><source>It is due today.</source>
        <translation>Hạn là hôm nay.</translation></message>
    <message><source>It is due {due}, {count} days left.</source>
        <translation>Hạn {due}, còn {count} ngày.</translation></message>
    <message><source>It was due {due}, {count} days ago.</source>
        <translation>Hạn {due}, đã trễ {count} ngày.</translation></message>
    <message><source>Just done</source>
        <translation>Vừa làm</translation></message>
    <message><source>Late</source>
        <translation>Trễ hạn</translation></message>
    <message><source>Later…</source>
        <translation>Để sau…</translation></message>
    <message><source>Look at {count} nominations in doubt</source>
        <translation>Xem {count} đề nghị chưa đủ căn cứ</translation></message>
    <message><source>Made when the office is closed</source>
        <translation>Tự làm khi đóng</translation></message>
    <message><source>Make the decision</source>
        <translation>Lập quyết định</translation></message>
    <message><source>Make the dossier</source>
        <translation>Lập hồ sơ</translation></message>
    <message><source>Mark as done</source>
        <translation>Ghi đã xong</translation></message>
    <message><source>Monday</source>
        <translation>Thứ Hai</translation></message>
    <message><source>Month {month}</source>
        <translation>Tháng {month}</translation></message>
    <message><source>Next step</source>
        <translation>Việc tiếp theo</translation></message>
    <message><source>No task of the year lies ahead.</source>
        <translation>Trong năm không còn việc nào phía trước.</translation></message>
    <message><source>Nobody is on file yet; names are proposed from there later.</source>
        <translation>Chưa có ai được ghi; về sau tên được gợi ý từ đây.</translation></message>
    <message><source>Nominations decided</source>
        <translation>Đề nghị đã có quyết định</translation></message>
    <message><source>Not backed up</source>
        <translation>Chưa sao lưu</translation></message>
    <message><source>Not backed up yet</source>
        <translation>Chưa sao lưu lần nào</translation></message>
    <message><source>Not begun</source>
        <translation>Chưa làm</translation></message>
    <message><source>Not to be done</source>
        <translation>Không làm</translation></message>
    <message><source>Note a new task</source>
        <translation>Ghi việc mới</translation></message>
    <message><source>Note it</source>
        <translation>Ghi việc</translation></message>
    <message><source>Nothing is due today</source>
        <translation>Hôm nay không có việc đến hạn</translation></message>
    <message><source>Open</source>
        <translation>Mở</translation></message>
    <message><source>Open a sudden round</source>
        <translation>Lập đợt khen đột xuất</translation></message>
    <message><source>Open the dossier</source>
        <translation>Mở hồ sơ</translation></message>
    <message><source>Open the round</source>
        <translation>Mở đợt xét</translation></message>
    <message><source>Open the subjects</source>
        <translation>Mở Đối tượng</translation></message>
    <message><source>Quarter {number}</source>
        <translation>Quý {number}</translation></message>
    <message><source>Remind</source>
        <translation>Đôn đốc</translation></message>
    <message><source>Reports of units received</source>
        <translation>Báo cáo đơn vị đã nhận</translation></message>
    <message><source>Reports that are owed</source>
        <translation>Báo cáo định kỳ đã xong</translation></message>
    <message><source>Safe</source>
        <translation>An toàn</translation></message>
    <message><source>Saturday</source>
        <translation>Thứ Bảy</translation></message>
    <message><source>Say what is to be done</source>
        <translation>Chưa ghi việc cần làm</translation></message>
    <message><source>See the plan</source>
        <translation>Xem kế hoạch</translation></message>
    <message><source>Send {count} nominations to the province</source>
        <translation>Trình {count} đề nghị lên cấp trên</translation></message>
    <message><source>Sent {day}</source>
        <translation>Gửi {day}</translation></message>
    <message><source>Settle</source>
        <translation>Xử lý</translation></message>
    <message><source>Settle {count} rows held back</source>
        <translation>Xử lý {count} dòng giữ lại</translation></message>
    <message><source>Sudden awards of {day}</source>
        <translation>Khen đột xuất ngày {day}</translation></message>
    <message><source>Sunday</source>
        <translation>Chủ nhật</translation></message>
    <message><source>Take in lists</source>
        <translation>Nhận danh sách</translation></message>
    <message><source>Take in the units' lists</source>
        <translation>Nhận danh sách của các đơn vị</translation></message>
    <message><source>Task</source>
        <translation>Việc cần làm</translation></message>
    <message><source>Tasks of the plan</source>
        <translation>Nhiệm vụ trong kế hoạch</translation></message>
    <message><source>The data is safe</source>
        <translation>Dữ liệu an toàn</translation></message>
    <message><source>The higher level decides on {count} nominations</source>
        <translation>Cấp trên xét {count} đề nghị</translation></message>
    <message><source>The last backup is {count} days old.</source>
        <translation>Bản sao lưu gần nhất đã {count} ngày.</translation></message>
    <message><source>The nearest task: {content}, {day}.</source>
        <translation>Việc gần nhất: {content}, {day}.</translation></message>
    <message><source>The whole office was copied to {file} and compared.</source>
        <translation>Đã chép cả văn phòng ra {file} và so khớp.</translation></message>
    <message><source>There is no backup yet.</source>
        <translation>Chưa có bản sao lưu.</translation></message>
    <message><source>They stand in lists that were taken in earlier.</source>
        <translation>Các dòng này nằm trong danh sách đã nhận trước đây.</translation></message>
    <message><source>This year has no plan and no round yet.</source>
        <translation>Năm này chưa có kế hoạch, chưa có đợt xét.</translation></message>
    <message><source>Thursday</source>
        <translation>Thứ Năm</translation></message>
    <message><source>Tuesday</source>
        <translation>Thứ Ba</translation></message>
    <message><source>Under way</source>
        <translation>Đang làm</translation></message>
    <message><source>Undo</source>
        <translation>Hoàn tác</translation></message>
    <message><source>Units complete {count} returned nominations</source>
        <translation>Đơn vị bổ sung {count} đề nghị bị trả lại</translation></message>
    <message><source>Until tomorrow</source>
        <translation>Đến ngày mai</translation></message>
    <message><source>Waiting for others</source>
        <translation>Đang chờ người khác</translation></message>
    <message><source>Wednesday</source>
        <translation>Thứ Tư</translation></message>
    <message><source>What is due</source>
        <translation>Việc đến hạn</translation></message>
    <message><source>Year {year}</source>
        <translation>Năm {year}</translation></message>
    <message><source>today</source>
        <translation>hôm nay</translation></message>
    <message><source>yesterday</source>
        <translation>hôm qua</translation></message>
    <message><source>{content}</source>
        <translation>{content}</translation></message>
    <message><source>{count} days ago</source>
        <translation>{count} ngày trước</translation></message>
    <message><source>{count} days late</source>
        <translation>trễ {count} ngày</translation></message>
    <message><source>{count} days left</source>
        <translation>còn {count} ngày</translation></message>
    <message><source>{count} of {total} are missing: {units}</source>
        <translation>Còn thiếu {count} trên {total}: {units}</translation></message>
    <message><source>{count} of {total} are missing: {units} …</source>
        <translation>Còn thiếu {count} trên {total}: {units}…</translation></message>
    <message><source>{count} tasks due</source>
        <translation>{count} việc đến hạn</translation></message>
    <message><source>{count} tasks were due before this office was opened here.</source>
        <translation>{count} việc có hạn trước ngày mở văn phòng này, không tính là trễ.</translation></message>
    <message><source>{count} that are late for longer</source>
        <translation>{count} việc trễ lâu hơn</translation></message>
    <message><source>{round}: no nomination is on file yet.</source>
        <translation>{round}: chưa có đề nghị nào.</translation></message>
    <message><source>{round}: the council agrees; a higher level decides on them.</source>
        <translation>{round}: Hội đồng đã đồng ý, cấp trên quyết định.</translation></message>
    <message><source>{round}: the council agrees; they count once the decision is signed.</source>
        <translation>{round}: Hội đồng đã đồng ý, còn chờ quyết định.</translation></message>
    <message><source>{round}: the council meets on {day}, {days_count} days left.</source>
        <translation>{round}: Hội đồng họp ngày {day}, còn {days_count} ngày.</translation></message>
    <message><source>{round}: the council votes only on what was appraised.</source>
        <translation>{round}: Hội đồng chỉ bỏ phiếu những đề nghị đã thẩm định.</translation></message>
    <message><source>{round}: the dossier is due {due_day}, {due_count} days left.</source>
        <translation>{round}: hạn nộp hồ sơ {due_day}, còn {due_count} ngày.</translation></message>
    <message><source>{round}: the dossier was due {due_day}, {due_count} days ago.</source>
        <translation>{round}: hạn nộp hồ sơ {due_day}, trễ {due_count} ngày.</translation></message>
    <message><source>{round}: the higher level asks for more papers.</source>
        <translation>{round}: cấp trên yêu cầu bổ sung giấy tờ.</translation></message>
    <message><source>{round}: they are counted nowhere until they are settled.</source>
        <translation>{round}: chưa xử lý thì chưa được tính vào đâu.</translation></message>
    <message><source>{round}: {ready_count} are ready for the council.</source>
        <translation>{round}: {ready_count} đề nghị đã đủ điều kiện trình Hội đồng.</translation></message>
    <message><source>{weekday}, {day}</source>
        <translation>{weekday}, ngày {day}</translation></message>
</context>
<context>
    <name>Touch</name>
    <message><source>No nomination and no decision bears this name.</source>
        <translation>Chưa đề nghị, quyết định nào mang tên này.</translation></message>
    <message><source>Open the decisions</source>
        <translation>Mở quyết định</translation></message>
    <message><source>The new name shows on {nominations} open nominations.</source>
        <translation>Tên mới hiện trên {nominations} đề nghị chưa quyết định.</translation></message>
    <message><source>The new name shows on {nominations} open nominations; {decisions} decisions keep the old words.</source>
        <translation>Tên mới hiện trên {nominations} đề nghị chưa quyết định, {decisions} quyết định giữ nguyên chữ cũ.</translation></message>
    <message><source>{awards} awards of {people} people in the register rest on this number and day.</source>
        <translation>{awards} lượt khen của {people} người trong sổ dựa vào số và ngày này.</translation></message>
    <message><source>{decisions} decisions keep the old words.</source>
        <translation>{decisions} quyết định giữ nguyên chữ cũ.</translation></message>
    <message><source>{people} people and {nominations} open nominations stand under the old name; decisions keep it.</source>
        <translation>{people} người, {nominations} đề nghị chưa quyết định mang tên cũ; quyết định giữ nguyên chữ cũ.</translation></message>
</context>
<context>
    <name>Tour</name>
    <message><source>Award list of {year}: {files}</source>
        <translation>Danh sách khen thưởng năm {year}: {files}</translation></message>
    <message><source>Backup</source>
        <translation>Sao lưu và khôi phục</translation></message>
    <message><source>Dossier, complete, {count} files: {folder}</source>
        <translation>Hồ sơ đầy đủ, {count} tệp: {folder}</translation></message>
    <message><source>Everything needed is there.</source>
        <translation>Mọi thứ cần thiết đều có.</translation></message>
    <message><source>Font for Vietnamese</source>
        <translation>Phông chữ tiếng Việt</translation></message>
    <message><source>Icons</source>
        <translation>Biểu tượng</translation></message>
    <message><source>Making the sample office …</source>
        <translation>Đang dựng văn phòng mẫu…</translation></message>
    <message><source>National pack</source>
        <translation>Gói quy định toàn quốc</translation></message>
    <message><source>New office</source>
        <translation>Lập văn phòng mới</translation></message>
    <message><source>No translation for “{text}”</source>
        <translation>Chưa có bản dịch của “{text}”</translation></message>
    <message><source>Office: {folder}</source>
        <translation>Văn phòng mẫu: {folder}</translation></message>
    <message><source>Papers written and read again</source>
        <translation>Viết và đọc lại văn bản</translation></message>
    <message><source>Pictures of the pages …</source>
        <translation>Hình các trang…</translation></message>
    <message><source>Pictures: {folder}</source>
        <translation>Hình các trang: {folder}</translation></message>
    <message><source>Something is missing; install the program again.</source>
        <translation>Có phần còn thiếu; hãy cài lại chương trình.</translation></message>
    <message><source>Texts in Vietnamese</source>
        <translation>Chữ tiếng Việt của chương trình</translation></message>
    <message><source>The council votes, decisions are issued …</source>
        <translation>Hội đồng bỏ phiếu, ban hành quyết định…</translation></message>
    <message><source>The dossier is not whole: {folder}</source>
        <translation>Hồ sơ chưa toàn vẹn: {folder}</translation></message>
    <message><source>The dossier …</source>
        <translation>Hồ sơ của đợt xét…</translation></message>
    <message><source>The icon {name} is missing</source>
        <translation>Thiếu biểu tượng {name}</translation></message>
    <message><source>The office name was not taken back</source>
        <translation>Chưa lùi lại được tên văn phòng</translation></message>
    <message><source>The page {page} stays blank</source>
        <translation>Trang {page} để trống</translation></message>
    <message><source>The year's award list …</source>
        <translation>Danh sách khen thưởng năm…</translation></message>
    <message><source>Undo and redo</source>
        <translation>Hoàn tác và làm lại</translation></message>
    <message><source>Window</source>
        <translation>Cửa sổ và các trang</translation></message>
    <message><source>copied, compared, restored</source>
        <translation>đã chép, so khớp, khôi phục</translation></message>
    <message><source>made in a folder of its own</source>
        <translation>lập được trong thư mục riêng</translation></message>
    <message><source>{count} icons drawn</source>
        <translation>vẽ được {count} biểu tượng</translation></message>
    <message><source>{count} letters in {face}</source>
        <translation>đủ {count} chữ trong {face}</translation></message>
    <message><source>{count} pages drawn</source>
        <translation>vẽ được {count} trang</translation></message>
    <message><source>{count} pictures in {folder}</source>
        <translation>{count} hình trong {folder}</translation></message>
    <message><source>{file} is not what it should be</source>
        <translation>{file} chưa đúng như phải có</translation></message>
    <message><source>{kinds} of {title}</source>
        <translation>{kinds}: {title}</translation></message>
    <message><source>{name} {version}: {count} awards</source>
        <translation>{name} {version}: {count} danh hiệu, hình thức</translation></message>
    <message><source>{step}: taken back and done again</source>
        <translation>đã lùi lại và làm lại: {step}</translation></message>
</context>
<context>
    <name>Unit</name>
    <message><source>A unit of this name is on file</source>
        <translation>Đã có đơn vị tên này</translation></message>
    <message><source>Add a unit</source>
        <translation>Thêm đơn vị</translation></message>
    <message><source>Add name</source>
        <translation>Thêm tên gọi</translation></message>
    <message><source>Add one by one</source>
        <translation>Thêm từng đơn vị</translation></message>
    <message><source>Add other name…</source>
        <translation>Thêm tên gọi…</translation></message>
    <message><source>Add unit</source>
        <translation>Thêm đơn vị</translation></message>
    <message><source>All</source>
        <translation>Tất cả</translation></message>
    <message><source>Back to today</source>
        <translation>Về hôm nay</translation></message>
    <message><source>Belongs to</source>
        <translation>Trực thuộc</translation></message>
    <message><source>Change…</source>
        <translation>Sửa…</translation></message>
    <message><source>Drop the file here, or choose it. You look it through before anything is kept.</source>
        <translation>Kéo tệp vào đây, hoặc chọn tệp. Xem trước rồi mới ghi.</translation></message>
    <message><source>Ended</source>
        <translation>Đã chấm dứt</translation></message>
    <message><source>Ended, merged</source>
        <translation>Đã sáp nhập, chấm dứt</translation></message>
    <message><source>Existing</source>
        <translation>Đang hoạt động</translation></message>
    <message><source>Exists from</source>
        <translation>Có từ ngày</translation></message>
    <message><source>Exists until</source>
        <translation>Đến ngày</translation></message>
    <message><source>Formerly</source>
        <translation>Tiền thân</translation></message>
    <message><source>From the day</source>
        <translation>Từ ngày</translation></message>
    <message><source>From – to</source>
        <translation>Từ – đến</translation></message>
    <message><source>Its name, its kind, and where it belongs.</source>
        <translation>Tên, loại, đơn vị cấp trên.</translation></message>
    <message><source>Keep</source>
        <translation>Ghi</translation></message>
    <message><source>Kind</source>
        <translation>Loại</translation></message>
    <message><source>Kind not given</source>
        <translation>Chưa xếp loại</translation></message>
    <message><source>Live on in</source>
        <translation>Nhập vào đơn vị</translation></message>
    <message><source>Lives on in</source>
        <translation>Nay là</translation></message>
    <message><source>Look</source>
        <translation>Xem</translation></message>
    <message><source>Merge into…</source>
        <translation>Sáp nhập…</translation></message>
    <message><source>Name of the unit</source>
        <translation>Tên đơn vị</translation></message>
    <message><source>Name the unit that goes on</source>
        <translation>Chưa ghi đơn vị nhận</translation></message>
    <message><source>New name</source>
        <translation>Tên mới</translation></message>
    <message><source>No unit yet</source>
        <translation>Chưa có đơn vị</translation></message>
    <message><source>Not yet</source>
        <translation>Chưa lập</translation></message>
    <message><source>On a day…</source>
        <translation>Tại ngày…</translation></message>
    <message><source>On the day</source>
        <translation>Tại ngày</translation></message>
    <message><source>Other name</source>
        <translation>Tên gọi khác</translation></message>
    <message><source>Other names</source>
        <translation>Tên gọi khác</translation></message>
    <message><source>People</source>
        <translation>Người</translation></message>
    <message><source>People, collectives and reports stand under their unit, also after it was merged.</source>
        <translation>Người, tập thể, báo cáo đều gắn với đơn vị, cả sau khi đơn vị sáp nhập.</translation></message>
    <message><source>Record a merger</source>
        <translation>Sáp nhập</translation></message>
    <message><source>Record merger</source>
        <translation>Ghi sáp nhập</translation></message>
    <message><source>Rename</source>
        <translation>Đổi tên</translation></message>
    <message><source>Rename…</source>
        <translation>Đổi tên…</translation></message>
    <message><source>Take in from Excel</source>
        <translation>Nhận từ Excel</translation></message>
    <message><source>Take in lists…</source>
        <translation>Nhận danh sách…</translation></message>
    <message><source>The day is missing</source>
        <translation>Chưa ghi ngày</translation></message>
    <message><source>The name is missing</source>
        <translation>Chưa ghi tên</translation></message>
    <message><source>This lies before the first day</source>
        <translation>Trước ngày bắt đầu</translation></message>
    <message><source>Under it</source>
        <translation>Gồm</translation></message>
    <message><source>Units as they stood on {day}</source>
        <translation>Các đơn vị tại ngày {day}</translation></message>
    <message><source>Units on a day</source>
        <translation>Đơn vị tại một ngày</translation></message>
    <message><source>formerly {units}</source>
        <translation>Tiền thân: {units}</translation></message>
    <message><source>now</source>
        <translation>nay</translation></message>
    <message><source>now {units}</source>
        <translation>Nay là {units}</translation></message>
    <message><source>{count} on file</source>
        <translation>{count} người, tập thể, hộ</translation></message>
    <message><source>{count} units existing · {people_count} people</source>
        <translation>{count} đơn vị đang hoạt động · {people_count} người, tập thể, hộ</translation></message>
    <message><source>{kind} · {count} units</source>
        <translation>{kind} · {count} đơn vị</translation></message>
</context>
<context>
    <name>Verdict</name>
    <message><source>Needs evidence</source>
        <translation>Thiếu căn cứ</translation></message>
    <message><source>Not appraised</source>
        <translation>Chưa thẩm định</translation></message>
    <message><source>Not qualified</source>
        <translation>Chưa đủ điều kiện</translation></message>
    <message><source>Qualified</source>
        <translation>Đủ điều kiện</translation></message>
</context>
<context>
    <name>Votes</name>
    <message><source>Absent members count in the whole; who did not vote has not agreed.</source>
        <translation>Tỷ lệ tính trên tổng số thành viên; người vắng, không bỏ phiếu là chưa đồng ý.</translation></message>
    <message><source>All</source>
        <translation>Tất cả</translation></message>
    <message><source>All agree</source>
        <translation>Điền đồng ý cả</translation></message>
    <message><source>At most {papers} papers, {voters} took part.</source>
        <translation>Nhiều nhất mới có {papers} phiếu, {voters} người tham gia.</translation></message>
    <message><source>Cancel</source>
        <translation>Hủy</translation></message>
    <message><source>Day of the meeting</source>
        <translation>Ngày họp Hội đồng</translation></message>
    <message><source>Do not add up</source>
        <translation>Sai tổng</translation></message>
    <message><source>Enough</source>
        <translation>Đủ</translation></message>
    <message><source>Keep the result</source>
        <translation>Ghi kết quả</translation></message>
    <message><source>No votes have been entered yet.</source>
        <translation>Chưa nhập phiếu nào.</translation></message>
    <message><source>Not enough</source>
        <translation>Chưa đủ</translation></message>
    <message><source>Not entered</source>
        <translation>Chưa nhập</translation></message>
    <message><source>Nothing to vote on yet</source>
        <translation>Chưa có đề nghị để bỏ phiếu</translation></message>
    <message><source>Number of papers</source>
        <translation>Số phiếu</translation></message>
    <message><source>Over {members} papers</source>
        <translation>Quá {members} phiếu</translation></message>
    <message><source>Space: present, opinion in writing, absent</source>
        <translation>Phím cách: dự họp, ý kiến văn bản, vắng</translation></message>
    <message><source>Take lists in and appraise them first; then the Council votes.</source>
        <translation>Nhận danh sách và thẩm định trước, rồi Hội đồng bỏ phiếu.</translation></message>
    <message><source>Votes of the Council</source>
        <translation>Kết quả Hội đồng</translation></message>
    <message><source>Who took part</source>
        <translation>Ai dự họp</translation></message>
    <message><source>no quorum: at least {needed} needed</source>
        <translation>chưa đủ để họp: cần ít nhất {needed} người</translation></message>
    <message><source>{count} opinions in writing</source>
        <translation>{count} ý kiến văn bản</translation></message>
    <message><source>{count} rows filled in; nothing is kept yet.</source>
        <translation>Đã điền {count} dòng, chưa có gì được ghi.</translation></message>
    <message><source>{present} / {members} present</source>
        <translation>{present} / {members} dự họp</translation></message>
    <message><source>“{text}” is not a number of papers.</source>
        <translation>“{text}” chưa phải số phiếu.</translation></message>
</context>
<context>
    <name>Window</name>
    <message><source>Choose the year</source>
        <translation>Chọn năm</translation></message>
    <message><source>Close</source>
        <translation>Đóng</translation></message>
    <message><source>Do again: {step}</source>
        <translation>Làm lại: {step}</translation></message>
    <message><source>Done</source>
        <translation>Đã xong</translation></message>
    <message><source>Done again: {step}</source>
        <translation>Đã làm lại: {step}.</translation></message>
    <message><source>Done: {step}</source>
        <translation>Đã {step}.</translation></message>
    <message><source>Everything is saved already.</source>
        <translation>Mọi thứ đã được lưu.</translation></message>
    <message><source>Find a person, unit, decision, command…</source>
        <translation>Tìm người, đơn vị, quyết định, lệnh…</translation></message>
    <message><source>Find anything…</source>
        <translation>Tìm mọi thứ…</translation></message>
    <message><source>Find everything (Ctrl+K)</source>
        <translation>Tìm mọi thứ (Ctrl+K)</translation></message>
    <message><source>Help</source>
        <translation>Trợ giúp</translation></message>
    <message><source>Last steps</source>
        <translation>Các việc vừa làm</translation></message>
    <message><source>Pack: {name} {version}</source>
        <translation>{name}, bản {version}</translation></message>
    <message><source>Pages</source>
        <translation>Các trang</translation></message>
    <message><source>Progress</source>
        <translation>Tiến độ</translation></message>
    <message><source>Saved</source>
        <translation>Đã lưu</translation></message>
    <message><source>Stop</source>
        <translation>Dừng</translation></message>
    <message><source>There is nothing to do again.</source>
        <translation>Chưa có việc nào để làm lại.</translation></message>
    <message><source>There is nothing to undo.</source>
        <translation>Chưa có việc nào để hoàn tác.</translation></message>
    <message><source>Undo</source>
        <translation>Hoàn tác</translation></message>
    <message><source>Undo: {step}</source>
        <translation>Hoàn tác: {step}</translation></message>
    <message><source>Undone: {step}</source>
        <translation>Đã hoàn tác: {step}.</translation></message>
    <message><source>Viewing the year {year}</source>
        <translation>Đang xem năm {year}</translation></message>
    <message><source>Year {year}</source>
        <translation>Năm {year}</translation></message>
    <message><source>{page}, {count} waiting</source>
        <translation>{page}, {count} việc đang chờ</translation></message>
</context>
<context>
    <name>Word</name>
    <message><source>not known</source>
        <translation>chưa có</translation></message>
</context>
<context>
    <name>YesNo</name>
    <message><source>No</source>
        <translation>Không</translation></message>
    <message><source>Yes</source>
        <translation>Có</translation></message>
</context>
</TS>
