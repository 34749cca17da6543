"""Makes "Slipway Sans" out of Debian's fonts-inter: tabular figures become the default ones.

Qt 6.4 cannot switch an OpenType feature on (QFont::setFeature came with 6.7), and Inter's own figures differ in
width, so that columns of numbers would not line up. The SIL Open Font License asks for another name for a changed
font.

    build_fonts.py SOURCE_FOLDER TARGET_FOLDER WEIGHT [WEIGHT ...]

reads Inter-WEIGHT.otf and writes SlipwaySans-WEIGHT.otf for each weight.
"""

import pathlib
import sys

from fontTools.ttLib import TTFont

FAMILY = "Slipway Sans"
# Identifiers of the name table that hold the family's name: family, unique id, full, PostScript, typographic family.
FAMILY_NAME_IDS = (1, 3, 4, 6, 16, 18, 21)


def tabular_glyphs(font):
    """The substitutions of the font's `tnum` feature: glyph name to glyph name."""
    substitutions = {}
    table = font["GSUB"].table
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag != "tnum":
            continue
        for index in record.Feature.LookupListIndex:
            for subtable in table.LookupList.Lookup[index].SubTable:
                subtable = getattr(subtable, "ExtSubTable", subtable)
                substitutions.update(getattr(subtable, "mapping", {}))
    return substitutions


def drop_contextual_alternates(font):
    """Inter's `calt` makes an arrow of "->" and a times sign of the x in "2x4". What is shown here is data, to be read as
    it is; and its 63 rules take half of the time in which a text is laid out.
    """
    features = font["GSUB"].table.FeatureList.FeatureRecord
    for record in features:
        if record.FeatureTag == "calt":
            record.Feature.LookupListIndex = []
            record.Feature.LookupCount = 0


def even_out(font):
    """Interpolated weights differ by a unit or two between figures; all get the widest one's advance."""
    glyphs = {font.getBestCmap()[ord(digit)] for digit in "0123456789"}
    metrics = font["hmtx"].metrics
    widths = [metrics[glyph][0] for glyph in glyphs]
    if max(widths) - min(widths) > 4:
        sys.exit(f"The figures still differ in width: {sorted(widths)}.")
    for glyph in glyphs:
        metrics[glyph] = (max(widths), metrics[glyph][1])


def rename(font):
    names = font["name"]
    old = names.getDebugName(16) or names.getDebugName(1)
    for record in names.names:
        if record.nameID in FAMILY_NAME_IDS:
            text = record.toUnicode().replace(old, FAMILY).replace(old.replace(" ", ""), FAMILY.replace(" ", ""))
            names.setName(text, record.nameID, record.platformID, record.platEncID, record.langID)
    if "CFF " in font:
        outlines = font["CFF "].cff
        outlines.fontNames[0] = names.getDebugName(6)
        outlines.topDictIndex[0].FamilyName = FAMILY
        outlines.topDictIndex[0].FullName = names.getDebugName(4)


def main():
    source, target = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    target.mkdir(parents=True, exist_ok=True)
    for weight in sys.argv[3:]:
        font = TTFont(source / f"Inter-{weight}.otf")
        substitutions = tabular_glyphs(font)
        for table in font["cmap"].tables:
            table.cmap.update({code: substitutions[name] for code, name in table.cmap.items() if name in substitutions})
        drop_contextual_alternates(font)
        even_out(font)
        rename(font)
        font.save(target / f"SlipwaySans-{weight}.otf")


if __name__ == "__main__":
    main()
