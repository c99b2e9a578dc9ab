namespace Grader.Grading.Policy.Rules;

/// <summary>
/// What one challenge allows and forbids, by dotted names without type parameters: <c>System.IO.TextReader</c>,
/// <c>System.Linq.Enumerable.Chunk</c>, <c>System.Threading.Channels.*</c>.
/// </summary>
internal sealed class ChallengeRules
{
    private readonly HashSet<string> allowed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> denied = new(StringComparer.Ordinal);

    public ChallengeRules(ChallengePolicy policy)
    {
        foreach (var name in policy.Allow) allowed.Add(Plain(name));
        foreach (var (name, reason) in policy.Deny)
        {
            if (!ConstructNames.All.Contains(name)) denied[Plain(name)] = reason;
            else Constructs[name] = reason;
        }
    }

    /// <summary>Forbidden constructs of the language by <see cref="ConstructNames"/>, with the reason.</summary>
    public Dictionary<string, string> Constructs { get; } = new(StringComparer.Ordinal);

    public bool Allows(string type) => allowed.Count > 0 && Fits(type, allowed.Contains);

    public bool Allows(string type, string member) =>
        allowed.Count > 0 && (Fits(type, allowed.Contains) || Member(type, member, allowed.Contains));

    /// <summary>The reason, or null where this type is not forbidden.</summary>
    public string? Denies(string type)
    {
        string? reason = null;
        return denied.Count > 0 && Fits(type, name => denied.TryGetValue(name, out reason)) ? reason : null;
    }

    public string? Denies(string type, string member)
    {
        string? reason = null;
        return denied.Count > 0 && Member(type, member, name => denied.TryGetValue(name, out reason)) ? reason : Denies(type);
    }

    private static bool Member(string type, string member, Predicate<string> has)
    {
        var prefix = type.Replace('/', '.') + ".";
        return has(prefix + member) || has(prefix + MemberNames.WithoutAccessor(member));
    }

    /// <summary>The type, a type around it, or a namespace above it.</summary>
    private static bool Fits(string type, Predicate<string> has)
    {
        var name = type.Replace('/', '.');
        if (has(name)) return true;
        for (var dot = name.LastIndexOf('.'); dot > 0; dot = name.LastIndexOf('.', dot - 1))
        {
            if (has(name[..dot] + ".*") || (dot > type.LastIndexOf('.') && has(name[..dot]))) return true;
        }

        return false;
    }

    /// <summary>Dotted, without type parameters.</summary>
    public static string Plain(string name)
    {
        var plain = Metadata.TypeNames.WithoutArity(name.Trim()).Replace('/', '.').Replace('+', '.');
        var start = plain.IndexOf('<', StringComparison.Ordinal);
        return start < 0 ? plain : plain[..start] + plain[(plain.LastIndexOf('>') + 1)..];
    }
}

/// <summary>Constructs of the language that a challenge may forbid beside members.</summary>
internal static class ConstructNames
{
    /// <summary>Iterators, where the challenge asks for one written by hand.</summary>
    public const string Yield = "yield";

    /// <summary>Static fields that can change or hold what can, where memory is measured.</summary>
    public const string StaticFields = "static fields";

    public static IReadOnlyList<string> All { get; } = [Yield, StaticFields];
}
