/** Stands for the optional parts of jsPDF that draw HTML and SVG: none of them is used. */
export default {};
