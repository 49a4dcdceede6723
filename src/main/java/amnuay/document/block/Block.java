package amnuay.document.block;

/** One thing on the paper, from top to bottom. The set is closed: whoever adds a block teaches it to both writers. */
public sealed interface Block
        permits Paragraph,
                Heading,
                Contents,
                FieldLine,
                Table,
                SideBySide,
                Picture,
                Emblem,
                SpeedMark,
                Foot,
                PageBreak {}
