"""Makes the four fonts of mathematics of this folder; README.md says why and how."""

import sys
from fontTools import subset
from fontTools.ttLib import TTFont


def between(first, last):
    return set(range(first, last + 1))


def signs(text):
    return {ord(sign) for sign in text if not sign.isspace()}


SPACES = between(0x2000, 0x200B) | {0x20, 0xA0, 0x202F, 0x205F} | between(0x2061, 0x2064)
ACCENTS = signs("ˆˇ˘˙˜¯´`¨‾→") | {0x302, 0x303, 0x304, 0x305, 0x307, 0x308, 0x30C, 0x20D7}
GREEK = signs("ΓΔΘΛΞΠΣΦΨΩαβγδεζηθικλμνξοπρςστυφχψωϑϕϵϱϖ")
ITALIC = between(0x1D434, 0x1D467) | between(0x1D6E2, 0x1D71B) | signs("ℎ")
BOLD = between(0x1D400, 0x1D433) | between(0x1D7CE, 0x1D7D7)

# What most formulas consist of: every page with a formula loads this one.
FIRST = (
    between(0x30, 0x39) | between(0x61, 0x7A) | {0x20, 0xA0} | between(0x2061, 0x2064)
    | signs("()[]{}|+=<>/,.!:;-*'′…") | between(0x1D434, 0x1D467) | signs("ℎℓ")
    | signs("𝛼𝛽𝛾𝛿𝜀𝜖𝜂𝜃𝜅𝜆𝜇𝜋𝜌𝜎𝜏𝜑𝜙𝜔ΔΘΣΩ")
    | signs("−∑√∈≤≥×·→∞≈∥∣⋅∗∼≪≫ℝ𝔼𝒪")
)

# What many formulas have besides.
COMMON = (
    between(0x20, 0x7E) | SPACES | ACCENTS | GREEK | ITALIC
    | signs("←→↑↓↔⇒⇔⟶↦∀∂∃∅∇∈∉∏∑−∗∘∙√∝∞∣∥∧∨∩∪⋂⋃∫∼≃≈≔≜≠≡≤≥⩽⩾≪≫≲≳⊂⊆⊕⊗⊙⊤⊥⟂⋅⋆⋮⋯⋱⌈⌉⌊⌋⟨⟩")
    | signs("×·±÷°¬‖…†′″•–—‘’“”ℓℏℝℕℤℂ𝔼𝒪ℒ𝒩𝒟")
) - FIRST

# Further alphabets, and further signs: only pages that show one of them load them.
LETTERS = (
    BOLD
    | between(0x1D468, 0x1D4E9)                             # bold italic, script, bold script
    | between(0x1D504, 0x1D56B) | between(0x1D7D8, 0x1D7E1)  # fraktur, double-struck
    | between(0x1D5A0, 0x1D5D3)                             # sans
    | between(0x1D6A8, 0x1D6E1)                             # bold Greek
    | signs("ℊℋℌℍℐℑℙℚℛℜℬℭℯℰℱℳℴℵℶ℘ℨ")
) - COMMON - FIRST
SIGNS = (
    signs("⇐⇑⇓↕↗↘↙↖↩↪↠↣⇀⇁⇌⇝⟵⟷⟸⟹⟺⟼∁∄∆∋∌∐∓∔∖∛∜∠∡∤∦∬∭∮∴∵∶∷≀≁≄≅≆≇≉≊≍≐≑≕≗≙≝≟≢≦≧≨≩≮≯≰≱")
    | signs("≺≻≼≽⊀⊁⊃⊄⊅⊇⊈⊉⊊⊋⊎⊏⊐⊑⊒⊓⊔⊖⊘⊚⊛⊞⊟⊠⊡⊢⊣⊨⊩⊲⊳⊴⊵⊸⊻⊼⋀⋁⋄⋈⋉⋊⋰⌀⟦⟧⟪⟫⨀⨁⨂⨄⨆⪅⪆⪯⪰")
    | signs("■□△▽▷◁◇○●★☆♭♮♯♠♡♢♣✓✗∎‡‴⁗")
) - COMMON - FIRST

# A sign that grows needs few forms: browsers put the large ones together from parts.
FORMS = 6


def prune(font):
    variants = font["MATH"].table.MathVariants
    for construction in [*variants.VertGlyphConstruction, *variants.HorizGlyphConstruction]:
        if construction.GlyphAssembly and construction.VariantCount > FORMS:
            construction.MathGlyphVariantRecord = construction.MathGlyphVariantRecord[:FORMS]
            construction.VariantCount = FORMS


def write(source, characters, name):
    font = TTFont(source)
    prune(font)
    options = subset.Options(
        flavor="woff2", layout_features=["ssty"], hinting=False, notdef_outline=True
    )
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    subset.save_font(font, name, options)


def as_ranges(characters):
    """As `unicode-range` of a style sheet has it; short, so with what lies between and is nowhere."""
    ranges = []
    for character in sorted(characters):
        if ranges and not (FIRST | COMMON | LETTERS | SIGNS) - characters & between(ranges[-1][1], character):
            ranges[-1][1] = character
        else:
            ranges.append([character, character])
    return ", ".join(
        f"U+{first:04X}" if first == last else f"U+{first:04X}-{last:04X}" for first, last in ranges
    )


FILES = [(FIRST, "first"), (COMMON, "common"), (LETTERS, "letters"), (SIGNS, "signs")]
for characters, name in FILES:
    write(sys.argv[1], characters, f"mathematics-{name}.woff2")
    if name != "first":
        print(name, as_ranges(characters))
