// expect: allowed
// about: interpolated string handler of their own, and nested formats
using System.Runtime.CompilerServices;
using System.Text;

[InterpolatedStringHandler]
public struct Quiet(int literalLength, int formattedCount, bool on, out bool isEnabled)
{
    private readonly StringBuilder? text = (isEnabled = on) ? new StringBuilder(literalLength + formattedCount) : null;

    public readonly void AppendLiteral(string s) => text!.Append(s);

    public readonly void AppendFormatted<T>(T value, int alignment = 0, string? format = null) => text!.Append(value).Append(alignment).Append(format);

    public readonly override string ToString() => text?.ToString() ?? "";
}

public static class Solution
{
    public static string Log(bool on, [InterpolatedStringHandlerArgument(nameof(on))] Quiet text) => text.ToString();

    public static string Use(int x) => Log(true, $"a {x,5:D2} {$"{x}"} b") + $"{x switch { > 0 => "+", _ => "-" }}";
}
