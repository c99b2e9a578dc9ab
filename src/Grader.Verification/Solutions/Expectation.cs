namespace Grader.Verification.Solutions;

/// <summary>What must become of a wrong solution.</summary>
/// <param name="Property">The property it dies on; null where the policy rejects it before any test.</param>
/// <param name="Rule">What the policy's message names: a member or a construct; null where the policy lets it through.</param>
/// <param name="WithoutPolicy">The property that a rejected solution dies on where the policy is off.</param>
public sealed record Expectation(string? Property, string? Rule, string? WithoutPolicy)
{
    private const string Dies = "// dies: ";
    private const string Rejected = "rejected";
    private const string Without = "// without policy: ";
    private const int HeaderLines = 2;

    public const string Form = $"'{Dies}LZ-PULL', or '{Dies}{Rejected}: System.IO.File' and then '{Without}LZ-PULL'";

    /// <summary>Reads the first lines of a wrong solution; null where they are not of this form.</summary>
    public static Expectation? Read(string source)
    {
        var lines = source.ReplaceLineEndings("\n").Split('\n', HeaderLines + 1);
        if (!lines[0].StartsWith(Dies, StringComparison.Ordinal)) return null;
        var fate = lines[0][Dies.Length..].Trim();
        if (!fate.StartsWith(Rejected, StringComparison.Ordinal)) return fate.Length == 0 ? null : new(fate, null, null);

        var rule = fate[Rejected.Length..].TrimStart(':', ' ');
        var property = lines.Length > 1 && lines[1].StartsWith(Without, StringComparison.Ordinal) ? lines[1][Without.Length..].Trim() : "";
        return rule.Length == 0 || property.Length == 0 ? null : new(null, rule, property);
    }

    /// <summary>The same in a word or two: <c>LZ-PULL</c>, <c>rejected: System.IO.File</c>.</summary>
    public override string ToString() => Property ?? $"{Rejected}: {Rule}";
}
