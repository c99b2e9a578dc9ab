namespace Grader.Testing.Fuzzing;

/// <summary>Breaks bytes and texts in ways that often break readers. The same seed gives the same mutants.</summary>
public sealed class Mutator(int seed)
{
    /// <summary>How many runs a test makes: few by default, multiplied by <c>GRADER_FUZZ</c> if it is set.</summary>
    public static int Runs(int few) =>
        few * (int.TryParse(Environment.GetEnvironmentVariable("GRADER_FUZZ"), out var factor) && factor > 0 ? factor : 1);

    private static readonly string[] Pieces =
    [
        "(", ")", "[", "]", "{", "}", "<", ">", "\"", "\"\"\"", "$\"{", "@\"", "'", "/*", "*/", "//", "\\", "\n", "\r", "\0", "\uFEFF",
            "\uD800",
        "=>", "=", ";", ",", "?", "!", "unsafe", "static", "yield return", "await", "ref", "#if", "#line 1 \"x\"", "0", "-1",
            "9999999999999", "ℝ",
    ];

    private readonly Random random = new(seed);

    public byte[] Bytes(byte[] original)
    {
        var bytes = (byte[])original.Clone();
        for (var i = random.Next(1, 6); i > 0; i--) bytes = Change(bytes);
        return bytes;
    }

    public string Text(string original)
    {
        var text = original;
        for (var i = random.Next(1, 6); i > 0; i--) text = Change(text);
        return text;
    }

    private byte[] Change(byte[] bytes)
    {
        if (bytes.Length < 8) return bytes;
        var at = random.Next(bytes.Length - 4);
        switch (random.Next(6))
        {
            case 0: bytes[at] = (byte)random.Next(256); break;
            case 1: bytes[at] ^= (byte)(1 << random.Next(8)); break;
            case 2: BitConverter.TryWriteBytes(bytes.AsSpan(at),
                random.GetItems([0, 1, -1, int.MaxValue, int.MinValue, 0x7fff, 0xffff, 0x1000], 1)[0]); break;
            case 3: bytes = bytes[..at]; break;
            case 4: random.NextBytes(bytes.AsSpan(at, Math.Min(random.Next(1, 32), bytes.Length - at))); break;
            default:
                var length = Math.Min(random.Next(1, 64), bytes.Length - at);
                bytes.AsSpan(at, length).ToArray().CopyTo(bytes, random.Next(bytes.Length - length + 1));
                break;
        }

        return bytes;
    }

    private string Change(string text)
    {
        var at = random.Next(text.Length + 1);
        var end = Math.Min(text.Length, at + random.Next(1, 40));
        return random.Next(5) switch
        {
            0 => text[..at] + text[end..],
            1 => text[..at] + Pieces[random.Next(Pieces.Length)] + text[at..],
            2 => text[..at] + string.Concat(Enumerable.Repeat(Pieces[random.Next(Pieces.Length)], random.Next(1, 300))) + text[at..],
            3 => text.Insert(random.Next(text.Length + 1), text[at..end]),
            _ => text[..at] + (char)random.Next(0x10000) + text[at..],
        };
    }
}
