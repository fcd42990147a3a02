/** Path data of the panel's icons, on a grid of 24. Drawn, not typed: emoji are boxes on some machines. */
export const BOT = "M12 3.5v3M7.5 6.5h9a3 3 0 0 1 3 3v6a3 3 0 0 1-3 3h-9a3 3 0 0 1-3-3v-6a3 3 0 0 1 3-3ZM9 11.2v1.6M15 11.2v1.6M9.5 15.5h5";
export const BOX = "M4 8.2 12 4l8 4.2v7.6L12 20l-8-4.2V8.2ZM4 8.2l8 4.3 8-4.3M12 12.5V20M8 6.1l8 4.3";
export const TRUCK = "M3 6.5h11v10H9.5M6 16.5H3v-10M14 10h3.5l3.5 3.3v3.2h-1.5M15.5 16.5H14M9.5 17a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0ZM19.3 17a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0Z";
export const RETURN = "M8.5 5 4.5 9l4 4M4.5 9H15a4.5 4.5 0 0 1 0 9h-5";
export const RECEIPT = "M6 3.5h12v17l-2-1.4-2 1.4-2-1.4-2 1.4-2-1.4-2 1.4v-17ZM9 8h6M9 11.5h6M9 15h3";
export const CHECK = "M5 12.5l4.5 4.5L19 7.5";
export const DOUBLE_CHECK = "M2.5 12.8 6.7 17l8.3-8.8M11.5 16.2l.8.8L20.8 8";
export const CLOCK = "M12 4.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM12 8v4.2l2.6 1.6";
export const ALERT = "M12 4.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM12 8.3v4.4M12 15.6v.1";
export const FILE = "M7 3.5h6.5L18 8v12.5H7v-17ZM13.5 3.5V8H18";
export const DOWNLOAD = "M12 4.5v10M8 11l4 4 4-4M5 19.5h14";
export const OUT = "M8 16 16 8M9.5 8H16v6.5";
export const MORE = "M5.5 12h.010M12 12h.010M18.5 12h.010";
export const PERSON = "M12 4.5a3.6 3.6 0 1 0 0 7.2 3.6 3.6 0 0 0 0-7.2ZM5 19.5c.5-3.4 3.3-5.3 7-5.3s6.5 1.9 7 5.3";
export const RESTART = "M5 12a7 7 0 1 0 2.3-5.2M5 4.5V8h3.5";
export const DOWN = "M12 5v13M6.5 12.5 12 18l5.5-5.5";
export const TAG = "M4 4.5h7.5l8 8-7 7-8.5-8.5V4.5ZM8 8.5h.010";
