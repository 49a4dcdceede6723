/** Takes spreadsheets in safely: Thai headings, a dry run row by row, then all or nothing; and gives templates out. */
@org.springframework.modulith.NamedInterface("spreadsheet")
package amnuay.organization.spreadsheet;
