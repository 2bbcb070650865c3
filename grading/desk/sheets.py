"""Tables as spreadsheets and learning platforms write and read them: CSV of every kind, and XLSX."""

import csv
import io
import os
import re
import tempfile
import zipfile
from xml.sax.saxutils import escape

from defusedxml import ElementTree

from ..course import CourseError, WrongUsage

FORMULA = tuple("=+-@\t\r＝＋－＠")
MOST_BYTES = 200_000_000


def read(path, strip=True):
    """Read a table.

    Parameters
    ----------
    path : pathlib.Path
    strip : bool
        Whether to take spaces round cells away.

    Returns
    -------
    list of list of str
        Its rows without empty ones; the first is the header.

    Raises
    ------
    CourseError
        If the file is no table.
    """
    try:
        size = path.stat().st_size
    except OSError as error:
        raise WrongUsage(f"{path}: {error.strerror}") from None
    if size > MOST_BYTES:
        raise CourseError(f"{path}: {size / 1e6:.0f} MB is no table of a class; name the CSV or XLSX file")
    data = path.read_bytes()
    if data[:4] == b"PK\x03\x04":
        rows = _read_xlsx(path)
    elif data[:4] == b"\xd0\xcf\x11\xe0":
        raise CourseError(f"{path}: this is Excel's old format; save it as XLSX or CSV")
    else:
        rows = _read_csv(path, data)
    rows = [row for row in rows if any(cell.strip() for cell in row)]
    if not rows:
        raise CourseError(f"{path}: the file is empty")
    width = len(rows[0])
    rows = [row[:width] + [""] * (width - len(row)) for row in rows]
    return [[cell.strip() for cell in row] for row in rows] if strip else rows


def decode(data, name):
    """Text in UTF-8, in UTF-16 with its mark, or in the Western encoding of old Excels."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        encodings = ["utf-16"]
    else:
        encodings = ["utf-8-sig", "cp1252"]
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" in text:
            break
        return text
    raise CourseError(f"{name}: the encoding cannot be told; save it as CSV in UTF-8")


def form(path):
    """The separator and the encoding of a CSV file, to write another like it."""
    data = path.read_bytes()
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else (
        "utf-8-sig" if data[:3] == b"\xef\xbb\xbf" else "utf-8")
    return _separator(decode(data, path).lstrip("\ufeff"))[0], encoding


def _separator(text):
    """The separator of a CSV file, and its text without the line that names it."""
    if match := re.match(r"sep=(.)\r?\n", text):
        return match[1], text[match.end():]
    first = re.sub(r'"[^"]*"', "", text.split("\n", 1)[0])
    return max(",;\t", key=first.count), text


def _read_csv(path, data):
    separator, text = _separator(decode(data, path).lstrip("\ufeff"))
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))
    except csv.Error as error:
        raise CourseError(f"{path}: not a CSV file ({error})") from None


def harmless(value):
    """Text that a spreadsheet will not take for a formula; numbers stay as they are."""
    text = "" if value is None else f"{value:.10g}" if isinstance(value, float) else str(value)
    if text.startswith(FORMULA) and len(text) > 1 and not re.fullmatch(r"[+-]?\d+([.,]\d+)?", text):
        return f"'{text}"
    return text


def write(path, rows, separator=",", encoding="utf-8", kind=None):
    """Write a table in one step; the ending .xlsx makes a workbook, anything else CSV.

    Parameters
    ----------
    path : pathlib.Path
    rows : iterable of list
        Text and numbers; text never becomes a formula.
    separator, encoding : str
        Of a CSV file.
    kind : str, optional
        'xlsx' or 'csv' whatever the file's name.
    """
    if (kind or path.suffix.lower().lstrip(".")) == "xlsx":
        write_bytes(path, _xlsx(rows))
    else:
        out = io.StringIO(newline="")
        csv.writer(out, delimiter=separator).writerows([harmless(cell) for cell in row] for row in rows)
        write_bytes(path, out.getvalue().encode(encoding))


def write_bytes(path, data):
    """Write a file in one step: whatever happens, the old one or the new one is there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, place = tempfile.mkstemp(prefix=f".{path.name[:100]}-", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.chmod(place, 0o644)
        os.replace(place, path)
    except BaseException:
        os.unlink(place)
        raise


def column(number):
    """The letters of a spreadsheet's column, counted from 0."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType='
    '"application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_SHEET_TYPE}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_SHEET_TYPE}.worksheet+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
    f'Type="{_DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_DOCUMENT}"><sheets><sheet name="Sheet1" sheetId="1" '
    'r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
    f'Type="{_DOCUMENT}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
}


def _xlsx(rows):
    lines = []
    for r, row in enumerate(rows, 1):
        cells = []
        for c, value in enumerate(row):
            where = f"{column(c)}{r}"
            if isinstance(value, (int, float)):
                cells.append(f'<c r="{where}"><v>{value!r}</v></c>')
            elif value not in (None, ""):
                text = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]", "�", str(value))[:32767]
                cells.append(f'<c r="{where}" t="inlineStr"><is><t xml:space="preserve">{escape(text)}</t></is></c>')
        lines.append(f'<row r="{r}">{"".join(cells)}</row>')
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in _PARTS.items():
            file.writestr(name, f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{text}')
        file.writestr("xl/worksheets/sheet1.xml", '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
                      f'<worksheet xmlns="{_MAIN}"><sheetData>{"".join(lines)}</sheetData></worksheet>')
    return out.getvalue()


def _read_xlsx(path):
    """The first sheet of a workbook, as text."""
    try:
        with zipfile.ZipFile(path) as file:
            if sum(entry.file_size for entry in file.infolist()) > MOST_BYTES:
                raise CourseError(f"{path}: the workbook is larger than {MOST_BYTES / 1e6:.0f} MB unpacked")
            names = file.namelist()
            shared = []
            if "xl/sharedStrings.xml" in names:
                shared = [_text(item) for item in ElementTree.fromstring(file.read("xl/sharedStrings.xml"))]
            sheets = sorted((n for n in names if re.fullmatch(r"xl/worksheets/sheet\d+\.xml", n)),
                            key=lambda n: (len(n), n))
            sheet = ElementTree.fromstring(file.read(sheets[0]))
        return [_cells(row, shared) for row in sheet.iter(f"{{{_MAIN}}}row")]
    except (zipfile.BadZipFile, ElementTree.ParseError, LookupError, ValueError, OSError):
        raise CourseError(f"{path}: not a workbook that can be read; save it as CSV") from None


def _cells(row, shared):
    cells = []
    for cell in row.iter(f"{{{_MAIN}}}c"):
        letters = re.match(r"[A-Z]{0,3}", cell.get("r", ""))[0]
        place = _place(letters) if letters else len(cells)
        cells += [""] * (place - len(cells)) + [_value(cell, shared)]
    return cells


def _place(letters):
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def _text(item):
    return "".join(part.text or "" for part in item.iter(f"{{{_MAIN}}}t"))


def _value(cell, shared):
    if cell.get("t") == "inlineStr":
        return _text(cell)
    value = cell.findtext(f"{{{_MAIN}}}v") or ""
    if cell.get("t") == "s":
        return shared[int(value)]
    return value.removesuffix(".0") if re.fullmatch(r"-?\d+\.0", value) else value
