// allow: System.IO.TextReader
// allow: System.IO.StringReader
// expect: rejected: `System.ISpanFormattable` is not allowed as a base or interface of your own type, line 12, column 28
// expect: rejected: `System.IUtf8SpanFormattable` is not allowed as a base or interface of your own type, line 20, column 26
// expect: rejected: `System.IO.TextReader` is not allowed as a base or interface of your own type, line 22, column 29
// expect: rejected: `System.IO.StringReader` is not allowed as a base or interface of your own type, line 24, column 30
// expect: rejected: `System.Random` is not allowed as a base or interface of your own type, line 26, column 32
// expect: rejected: `System.Text.UTF8Encoding` is not allowed as a base or interface of your own type, line 31, column 29
// about: types of their own to which the library hands pooled buffers or the stack as they are
using System.Text;

public sealed class Peek : ISpanFormattable
{
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        (charsWritten = 0) == 0;

    public string ToString(string? format, IFormatProvider? provider) => "";
}

public interface IPeek : IUtf8SpanFormattable;

public sealed class Lines : TextReader;

public sealed class Text() : StringReader("");

public sealed class Seeded() : Random(1)
{
    public override void NextBytes(Span<byte> buffer) { }
}

public sealed class Bytes : UTF8Encoding;
