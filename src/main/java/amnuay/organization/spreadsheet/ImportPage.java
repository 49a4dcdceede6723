package amnuay.organization.spreadsheet;

/**
 * Where an import is shown.
 *
 * @param title heading of the page, in Thai
 * @param path address of the import's pages, without a slash at the end
 * @param back address of the list that is imported
 * @param advice one Thai sentence on what the file must hold and what happens to what it does not name
 */
public record ImportPage(String title, String path, String back, String advice) {}
