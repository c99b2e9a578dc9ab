namespace Grader.Grading.Policy.Rules;

/// <summary>
/// What one challenge allows and forbids, by dotted names without type parameters: <c>System.IO.TextReader</c>,
/// <c>System.Linq.Enumerable.Chunk</c>, <c>System.Threading.SemaphoreSlim.WaitAsync(CancellationToken)</c>,
/// <c>System.Threading.Channels.*</c>.
/// </summary>
internal sealed class ChallengeRules
{
    private readonly HashSet<string> allowed = new(StringComparer.Ordinal);
    private readonly HashSet<string> ownersOfAllowed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> denied = new(StringComparer.Ordinal);

    public ChallengeRules(ChallengePolicy policy)
    {
        foreach (var name in policy.Allow)
        {
            allowed.Add(Plain(name));
            ownersOfAllowed.Add(OwnerOf(Plain(name)));
        }

        foreach (var (name, reason) in policy.Deny)
        {
            if (!ConstructNames.All.Contains(name)) denied[Plain(name)] = reason;
            else Constructs[name] = reason;
        }
    }

    /// <summary>Forbidden constructs of the language by <see cref="ConstructNames"/>, with the reason.</summary>
    public Dictionary<string, string> Constructs { get; } = new(StringComparer.Ordinal);

    /// <summary>Who may use a member may also name its type.</summary>
    public bool Allows(string type) =>
        allowed.Count > 0 && (Fits(type, allowed.Contains) || ownersOfAllowed.Contains(type.Replace('/', '.')));

    /// <param name="signature">Type parameters and parameter types; asked for where overloads differ.</param>
    public bool Allows(string type, string member, Func<string> signature) =>
        allowed.Count > 0 && (Fits(type, allowed.Contains) || Member(type, member, allowed.Contains)
            || (ownersOfAllowed.Contains(type.Replace('/', '.')) && Member(type, member + signature(), allowed.Contains)));

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

    /// <summary>Dotted, without type parameters; the parameters of an overload stay as they are.</summary>
    public static string Plain(string name)
    {
        var (head, parameters) = SplitOverload(name.Trim());
        var plain = Metadata.TypeNames.WithoutArity(head).Replace('/', '.').Replace('+', '.');
        var start = plain.IndexOf('<', StringComparison.Ordinal);
        return (start < 0 ? plain : plain[..start] + plain[(plain.LastIndexOf('>') + 1)..]) + parameters;
    }

    /// <summary>A member's name, and its parameters with their parentheses, if they are given.</summary>
    public static (string Name, string Parameters) SplitOverload(string name) =>
        name.IndexOf('(', StringComparison.Ordinal) is var open and > 0 ? (name[..open].TrimEnd(), name[open..]) : (name, "");

    private static string OwnerOf(string name)
    {
        var member = SplitOverload(name).Name;
        // A constructor's name begins with a dot of its own.
        return member.LastIndexOf('.') is var dot and > 0 ? member[..dot].TrimEnd('.') : "";
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
