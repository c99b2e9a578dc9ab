namespace Grader.Probes.Values;

/// <summary>The call in a test, for a counter-example.</summary>
internal static class CallText
{
    private const string Lambda = "() =>";
    private const int Longest = 160;

    /// <param name="code">The argument as it stands in the test.</param>
    /// <returns>Null where it is no call, or too long to help.</returns>
    public static Func<string>? Of(string? code)
    {
        if (code is null || !code.StartsWith(Lambda, StringComparison.Ordinal)) return null;
        return Short(code[Lambda.Length..]) is { } call ? () => $"call {call}" : null;
    }

    /// <summary>After an input, the lambda that got it: it shows the functions and comparers that came with it.</summary>
    /// <returns>Nothing where it is no lambda with one call, or too long to help.</returns>
    public static string To(string? code)
    {
        var arrow = code?.IndexOf("=>", StringComparison.Ordinal) ?? -1;
        return arrow > 0 && Short(code![(arrow + 2)..]) is not null ? $" to {OneLine(code)}" : "";
    }

    private static string? Short(string body)
    {
        var call = OneLine(body);
        return call.Contains('(', StringComparison.Ordinal) && call[0] is not '{' && call.Length <= Longest ? call : null;
    }

    private static string OneLine(string code) => string.Join(' ', code.Split('\n', StringSplitOptions.TrimEntries)).Trim();
}
