"""The field in plain Python: records and rules, with the standard library alone.

Glossary (English in code, Vietnamese on screen and paper):

===================  ==================================================================
annulment            hủy bỏ quyết định khen thưởng
appraisal            thẩm định
award                một lượt khen: danh hiệu hoặc hình thức được tặng bởi một quyết định
award register       sổ khen thưởng
award type           danh hiệu thi đua, hình thức khen thưởng
bonus                tiền thưởng
citizen number       số định danh cá nhân (CCCD)
collective           tập thể
council              Hội đồng Thi đua - Khen thưởng
decision             quyết định
dossier              hồ sơ trình
evidence             căn cứ, minh chứng
grade                mức xếp loại
held row             dòng giữ lại
household            hộ gia đình
initiative           sáng kiến
movement             phong trào thi đua
nomination           đề nghị khen thưởng
obligation           nghĩa vụ báo cáo
office               văn phòng: một thư mục dữ liệu của một xã, phường
pack                 gói biểu mẫu
period year          năm xét; năm học 2023-2024 là 2024
quorum               số thành viên tối thiểu để họp
registration         đăng ký thi đua
round                đợt xét
schedule             kế hoạch, lịch
subject              đối tượng khen thưởng
succession           kế thừa đơn vị (sáp nhập, chia tách, đổi tên)
tally                kết quả kiểm phiếu
threshold            tỷ lệ phiếu cần đạt
unit                 đơn vị
verdict              kết luận thẩm định
===================  ==================================================================
"""
