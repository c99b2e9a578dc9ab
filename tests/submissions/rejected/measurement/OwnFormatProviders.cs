// expect: rejected: `System.IFormatProvider` is not allowed as a base or interface of your own type, line 7, column 49
// expect: rejected: `System.ICustomFormatter` is not allowed as a base or interface of your own type, line 16, column 30
// about: a provider that appends to the StringBuilder that is asking for it: the builder's length then passes its array
using System.Globalization;
using System.Text;

public sealed class Again(StringBuilder text) : IFormatProvider
{
    public object? GetFormat(Type? type)
    {
        text.Append('x', text.Capacity);
        return null;
    }
}

public sealed class Custom : ICustomFormatter
{
    public string Format(string? format, object? value, IFormatProvider? provider) => "";
}

public static class Solution
{
    public static string Write(StringBuilder text) =>
        text.Append(new Again(text), $"{-1:D1500}").Append(CultureInfo.InvariantCulture, $"{1}").ToString();
}
