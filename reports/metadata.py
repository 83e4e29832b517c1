"""What a file says about itself: information entries, XMP packet and attached data, all from the record.

/Info and XMP say the same, as PDF/A asks. No time is taken from a clock here, so the same record gives the same bytes.
"""

from __future__ import annotations

import dataclasses
import json
from datetime import UTC, date, datetime
from uuid import UUID
from xml.sax.saxutils import escape

from reports import colour
from reports.structure import Attachment, Identity

PRODUCER = "Holdfast"
DATA_NAME = "record.json"
DATA_VERSION = 1

_ARCHIVE = """<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
"""
_READ_ALOUD = """<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
"""
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{made}</xmp:CreateDate>
<xmp:ModifyDate>{made}</xmp:ModifyDate>
<xmp:CreatorTool>{producer}</xmp:CreatorTool>
<pdf:Producer>{producer}</pdf:Producer>
</rdf:Description>
{claims}</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""


def data_format(kind: str) -> str:
    """Return how the attached data of a kind of document calls its form."""
    return f"holdfast-{kind}"


@dataclasses.dataclass(frozen=True, slots=True)
class CarriedFile:
    """A file that goes along in the PDF as it is."""

    name: str
    description: str
    mime: str
    data: bytes


def record_json(kind: str, extract: object) -> bytes:
    """Return an extract as canonical JSON: sorted keys, dates as ISO 8601, UTF-8, no logo (it is no content).

    ``kind`` names the document ("case-record"); it and the version of the format stand beside the record.
    """
    content = {"format": data_format(kind), "version": DATA_VERSION, "record": _plain(extract)}
    text = json.dumps(content, sort_keys=True, ensure_ascii=False, indent=1)
    return text.encode("utf-8", "backslashreplace")  # a lone surrogate must not stop an export


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, tuple):
        return [_plain(member) for member in value]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {
            member.name: _plain(getattr(value, member.name))
            for member in dataclasses.fields(value)
            if not isinstance(getattr(value, member.name), bytes)
        }
    return value


def file_identity(
    *,
    title: str,
    author: str,
    at: datetime,
    data: bytes,
    seed: bytes,
    language: str,
    is_archival: bool = True,
    files: tuple[CarriedFile, ...] = (),
) -> Identity:
    """Return what the file says about itself. ``data`` is the attached JSON, ``files`` what is carried beside it.

    ``seed`` is everything the content depends on: equal seeds give equal /ID entries, others do not. ``is_archival``
    says that it is PDF/A; every document says that it is PDF/UA.
    """
    made = at.astimezone(UTC)
    pdf_date = made.strftime("D:%Y%m%d%H%M%SZ")
    info = (
        ("Title", title),
        ("Author", author),
        ("Creator", PRODUCER),
        ("Producer", PRODUCER),
        ("CreationDate", pdf_date),
        ("ModDate", pdf_date),
    )
    xmp = _XMP.format(
        title=escape(title),
        author=escape(author),
        language=language,
        made=made.strftime("%Y-%m-%dT%H:%M:%SZ"),
        producer=PRODUCER,
        claims=(_ARCHIVE if is_archival else "") + _READ_ALOUD,
    )
    about = "The content of this record, for other programs"
    attachment = Attachment(DATA_NAME, about, "application/json", data, pdf_date)
    more = tuple(Attachment(one.name, one.description, one.mime, one.data, pdf_date, "Supplement") for one in files)
    return Identity(info, xmp.encode("utf-8"), seed, language, colour.srgb_profile(), (attachment, *more))


def without_claims(pdf: bytes) -> bytes:
    """Return an unsigned PDF of ours without the words that it is PDF/A and PDF/UA: blanks, so that no byte moves.

    Raises KeyError for a file that does not say so, or says it twice.
    """
    claims = (_ARCHIVE + _READ_ALOUD).encode()
    if pdf.count(claims) != 1:
        raise KeyError("no claim to be PDF/A and PDF/UA")
    return pdf.replace(claims, b" " * len(claims))
