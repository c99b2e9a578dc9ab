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
