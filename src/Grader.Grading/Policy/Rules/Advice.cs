namespace Grader.Grading.Policy.Rules;

/// <summary>What to tell a student who used something forbidden, by the longest name that fits.</summary>
internal sealed class Advice
{
    private readonly Dictionary<string, AdviceEntry> byName = new(StringComparer.Ordinal);

    public IEnumerable<string> Names => byName.Keys;

    public void Add(string name, string text)
    {
        if (!byName.TryAdd(name, AdviceEntry.Parse(text))) throw new FormatException($"'{name}' has advice twice.");
    }

    /// <param name="type">Full name without arity; nested types behind a slash.</param>
    /// <param name="member">Metadata name, or null for the type.</param>
    public AdviceEntry? For(string type, string? member)
    {
        AdviceEntry? entry;
        if (member is not null
            && (byName.TryGetValue($"{type}.{member}", out entry)
                || byName.TryGetValue($"{type}.{MemberNames.WithoutAccessor(member)}", out entry))) return entry;
        for (var name = type; ; name = name[..name.LastIndexOf('/')])
        {
            if (byName.TryGetValue(name, out entry)) return entry;
            if (!name.Contains('/')) return ForNamespace(name);
        }
    }

    private AdviceEntry? ForNamespace(string name)
    {
        for (var dot = name.LastIndexOf('.'); dot > 0; dot = name.LastIndexOf('.', dot - 1))
        {
            if (byName.TryGetValue(name[..dot] + ".*", out var entry)) return entry;
        }

        return null;
    }
}

/// <summary>One line of advice.</summary>
/// <param name="Construct">
/// What the student wrote where nobody writes the member itself: <c>dynamic</c> for the call sites that it becomes.
/// Reported once for a line, under this name.
/// </param>
internal sealed record AdviceEntry(string? Construct, string Text)
{
    /// <summary>Of <c>text</c> or <c>{construct} text</c>.</summary>
    public static AdviceEntry Parse(string text) => text[0] == '{' && text.Split("} ", 2) is [var construct, var rest]
        ? new(construct[1..], rest) : new(null, text);
}
