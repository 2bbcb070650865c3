"""Formulas as MathML, which browsers show and read aloud without a script and without the network."""

import functools
import html
from xml.etree import ElementTree

from latex2mathml.converter import convert_to_element
from markupsafe import escape

LONGEST = 3000
ATTRIBUTES = {"accent", "accentunder", "columnalign", "columnlines", "columnspacing", "depth", "display",
              "displaystyle", "fence", "form", "height", "largeop", "linethickness", "lspace", "mathvariant",
              "maxsize", "minsize", "movablelimits", "rowlines", "rowspacing", "rspace", "scriptlevel", "separator",
              "stretchy", "symmetric", "voffset", "width"}


@functools.lru_cache(8192)
def mathml(tex, block=False):
    """A formula as MathML that links to nothing; one that cannot be read is shown as it was typed.

    Parameters
    ----------
    tex : str
        Without its dollar signs.
    block : bool
        Whether it stands in a line of its own.

    Returns
    -------
    str
        HTML.
    """
    try:
        if len(tex) > LONGEST:
            raise ValueError("too long")
        root = convert_to_element(_known(tex), display="block" if block else "inline")
    except Exception:  # whatever a learner takes for a formula
        return f"<code>{escape(tex)}</code>"
    for element in root.iter():
        element.attrib = {name: value for name, value in element.attrib.items() if name in ATTRIBUTES}
        element.text = html.unescape(element.text) if element.text else None
    text = ElementTree.tostring(root, encoding="unicode")
    return f'<div class="formula">{text}</div>' if block else text


def _known(tex):
    """A formula in the words that the converter knows."""
    tex = tex.replace("{aligned}", "{align*}")
    return tex.replace(r"\_", "_") if r"\text" in tex else tex
