namespace Grader.Grading.Policy.Rules;

/// <summary>One list of the policy: rules by full type name without arity, nested types behind a slash.</summary>
internal sealed class TypeList
{
    private readonly Dictionary<string, TypeRule> rules = new(StringComparer.Ordinal);

    public IEnumerable<KeyValuePair<string, TypeRule>> Entries => rules;

    /// <exception cref="FormatException">The type is listed twice: one of the lines would be dead.</exception>
    public void Add(string type, TypeRule rule)
    {
        if (!rules.TryAdd(type, rule)) throw new FormatException($"'{type}' is listed twice.");
    }

    /// <summary>The rule of this type, or of the type around it where that one allows its nested types.</summary>
    public TypeRule? Find(string type)
    {
        if (rules.TryGetValue(type, out var rule)) return rule;
        var slash = type.LastIndexOf('/');
        return slash >= 0 && Find(type[..slash]) is { } outer && outer.AllowsNested(type[(slash + 1)..]) ? TypeRule.Whole : null;
    }
}

/// <summary>Which members of one type a list allows.</summary>
internal sealed class TypeRule
{
    private readonly Dictionary<string, List<string>?>? only;
    private readonly HashSet<string>? except;

    private TypeRule(Dictionary<string, List<string>?>? only, HashSet<string>? except) => (this.only, this.except) = (only, except);

    /// <summary>Every member and nested type.</summary>
    public static TypeRule Whole { get; } = new(null, null);

    /// <summary>No member: the type may be mentioned.</summary>
    public static TypeRule NameOnly { get; } = new([], null);

    public static TypeRule Except(IEnumerable<string> members) => new(null, [.. members]);

    /// <param name="members">Names, or names with parameter types: <c>.ctor(int)</c>.</param>
    public static TypeRule Only(IEnumerable<string> members)
    {
        var only = new Dictionary<string, List<string>?>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            var start = member.AsSpan().IndexOfAny('(', '<');
            if (start < 0) only[member] = null;
            else if (only.TryGetValue(member[..start], out var known)) known?.Add(member[start..]);
            else only[member[..start]] = [member[start..]];
        }

        return new(only, null);
    }

    /// <summary>The members that the rule names, to allow or to except.</summary>
    public IEnumerable<string> Named => only?.Keys ?? except ?? Enumerable.Empty<string>();

    public bool AllowsNested(string name) => only is null && except?.Contains(name) != true;

    /// <param name="name">The member's metadata name.</param>
    /// <param name="signature">Type parameters and parameter types, such as <c>(int)</c>; asked for where overloads differ.</param>
    public bool Allows(string name, Func<string> signature)
    {
        var property = MemberNames.WithoutAccessor(name);
        if (only is null) return except is null || (!except.Contains(name) && !except.Contains(property));
        return (only.TryGetValue(name, out var overloads) || only.TryGetValue(property, out overloads))
            && (overloads is null || overloads.Contains(signature()));
    }
}
