/**
 * The provinces before 1 July 2025: statistical code, id of the outline in @svg-maps/vietnam, a point well inside it
 * where a number stands, and how much room it has there. Whole provinces merged, so the 34 of today are sums of these.
 */
export const PROVINCES: readonly (readonly [code: string, path: string, x: number, y: number, room: number])[] = [
  ['01', 'hanoi', 184, 133, 8], // Hà Nội
  ['02', 'hagiang', 138, 43, 14], // Hà Giang
  ['04', 'caobang', 207, 37, 12], // Cao Bằng
  ['06', 'backan', 190, 63, 14], // Bắc Kạn
  ['08', 'tuyenquang', 158, 67, 11], // Tuyên Quang
  ['10', 'laocai', 103, 60, 13], // Lào Cai
  ['11', 'dienbien', 54, 85, 12], // Điện Biên
  ['12', 'laichau', 45, 64, 12], // Lai Châu
  ['14', 'sonla', 91, 114, 19], // Sơn La
  ['15', 'yenbai', 127, 93, 14], // Yên Bái
  ['17', 'hoabinh', 167, 150, 13], // Hòa Bình
  ['19', 'thainguyen', 191, 99, 11], // Thái Nguyên
  ['20', 'langson', 227, 87, 14], // Lạng Sơn
  ['22', 'quangninh', 259, 128, 9], // Quảng Ninh
  ['24', 'bacgiang', 234, 114, 10], // Bắc Giang
  ['25', 'phutho', 153, 120, 10], // Phú Thọ
  ['26', 'vinhphuc', 179, 114, 7], // Vĩnh Phúc
  ['27', 'bacninh', 207, 129, 6], // Bắc Ninh
  ['30', 'haiduong', 216, 142, 8], // Hải Dương
  ['31', 'haiphong', 232, 148, 6], // Hải Phòng
  ['33', 'hungyen', 202, 138, 5], // Hưng Yên
  ['34', 'thaibinh', 220, 162, 8], // Thái Bình
  ['35', 'hanam', 197, 158, 6], // Hà Nam
  ['36', 'namdinh', 207, 171, 7], // Nam Định
  ['37', 'ninhbinh', 192, 174, 6], // Ninh Bình
  ['38', 'thanhhoa', 175, 190, 16], // Thanh Hóa
  ['40', 'nghean', 144, 232, 23], // Nghệ An
  ['42', 'hatinh', 184, 282, 13], // Hà Tĩnh
  ['44', 'quangbinh', 207, 315, 12], // Quảng Bình
  ['45', 'quangtri', 248, 369, 13], // Quảng Trị
  ['46', 'tthue', 276, 388, 14], // Huế
  ['48', 'danang', 303, 400, 5], // Đà Nẵng
  ['49', 'quangnam', 300, 425, 18], // Quảng Nam
  ['51', 'quangngai', 335, 455, 13], // Quảng Ngãi
  ['52', 'binhdinh', 349, 492, 10], // Bình Định
  ['54', 'phuyen', 358, 565, 12], // Phú Yên
  ['56', 'khanhhoa', 353, 604, 10], // Khánh Hòa
  ['58', 'ninhthuan', 351, 631, 9], // Ninh Thuận
  ['60', 'binhthuan', 297, 668, 14], // Bình Thuận
  ['62', 'kontum', 303, 476, 17], // Kon Tum
  ['64', 'gialai', 313, 520, 25], // Gia Lai
  ['66', 'daklak', 324, 583, 19], // Đắk Lắk
  ['67', 'daknong', 285, 614, 13], // Đắk Nông
  ['68', 'lamdong', 301, 641, 13], // Lâm Đồng
  ['70', 'binhphuoc', 244, 635, 16], // Bình Phước
  ['72', 'tayninh', 207, 644, 10], // Tây Ninh
  ['74', 'binhduong', 237, 661, 9], // Bình Dương
  ['75', 'dongnai', 261, 675, 12], // Đồng Nai
  ['77', 'baria', 265, 692, 6], // Bà Rịa - Vũng Tàu
  ['79', 'hcm', 234, 684, 6], // Hồ Chí Minh
  ['80', 'longan', 215, 686, 8], // Long An
  ['82', 'tiengiang', 208, 702, 7], // Tiền Giang
  ['83', 'bentre', 225, 719, 9], // Bến Tre
  ['84', 'travinh', 214, 733, 9], // Trà Vinh
  ['86', 'vinhlong', 201, 720, 8], // Vĩnh Long
  ['87', 'dongthap', 175, 686, 7], // Đồng Tháp
  ['89', 'angiang', 154, 700, 10], // An Giang
  ['91', 'kiengiang', 154, 739, 11], // Kiên Giang
  ['92', 'cantho', 174, 717, 7], // Cần Thơ
  ['93', 'haugiang', 177, 739, 7], // Hậu Giang
  ['94', 'soctrang', 198, 748, 11], // Sóc Trăng
  ['95', 'baclieu', 174, 763, 9], // Bạc Liêu
  ['96', 'camau', 152, 778, 11], // Cà Mau
];

/** The archipelagos have outlines of their own and belong to the unit that holds this old province. */
export const ARCHIPELAGOS = { hoangsa: '48', truongsa: '56' } as const;
