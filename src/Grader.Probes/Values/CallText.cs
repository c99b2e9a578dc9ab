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
        var call = string.Join(' ', code[Lambda.Length..].Split('\n', StringSplitOptions.TrimEntries)).Trim();
        return call.Contains('(', StringComparison.Ordinal) && call[0] is not '{' && call.Length <= Longest ? () => $"call {call}" : null;
    }
}
