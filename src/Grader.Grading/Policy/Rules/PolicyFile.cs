using System.Collections.Frozen;

namespace Grader.Grading.Policy.Rules;

/// <summary>Reads policy.txt; its head says what the lines mean.</summary>
internal sealed class PolicyFile
{
    private const string AttributeSuffix = "Attribute";

    private readonly HashSet<string> references = new(StringComparer.Ordinal);
    private readonly TypeList userAllowList = new();
    private readonly Dictionary<EmissionContext, TypeList> compiler = new();
    private readonly HashSet<string> watchedMembers = new(StringComparer.Ordinal);
    private readonly Advice advice = new();
    private string section = "";
    private string space = "";

    /// <exception cref="FormatException">A line that is not understood, with its number.</exception>
    public static PolicyRules Parse(TextReader reader)
    {
        var file = new PolicyFile();
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            try
            {
                file.Add(line.Trim());
            }
            catch (FormatException e)
            {
                throw new FormatException($"policy.txt, line {number}: {e.Message}", e);
            }
        }

        return file.Rules();
    }

    private void Add(string line)
    {
        if (line.Length == 0 || line[0] == '#') return;
        if (line[0] == '[') (section, space) = (line, "");
        else if (section == "[advice]") AddAdvice(line);
        else AddEntry(WithoutComment(line));
    }

    private void AddAdvice(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0) throw new FormatException("Advice is 'name: text'.");
        advice.Add(line[..colon], line[(colon + 2)..]);
    }

    private void AddEntry(string line)
    {
        const string Namespace = "namespace ";
        if (section == "[references]") references.UnionWith(Split(line));
        else if (line.StartsWith(Namespace, StringComparison.Ordinal)) space = line[Namespace.Length..] + ".";
        else if (space.Length == 0) throw new FormatException("A type needs a namespace above it.");
        else AddTypes(line, List());
    }

    private void AddTypes(string line, TypeList list)
    {
        var (types, rule) = line.Split(": ", 2) switch
        {
            [var names, "-"] => (names, TypeRule.NameOnly),
            [var names, var members] => (names, TypeRule.Only(Split(members).Select(Watch))),
            _ => line.Split(" except ", 2) is [var names, var members]
                ? (names, TypeRule.Except(Split(members)))
                : (line, TypeRule.Whole),
        };
        foreach (var type in Split(types)) list.Add(space + type, rule);
    }

    private string Watch(string member)
    {
        if (!member.EndsWith('!')) return member;
        watchedMembers.Add(member[..^1]);
        return member[..^1];
    }

    private TypeList List()
    {
        if (section == "[user]") return userAllowList;
        var context = section switch
        {
            "[compiler]" => EmissionContext.Anywhere,
            "[compiler in iterators]" => EmissionContext.Iterators,
            "[compiler in implementation details]" => EmissionContext.ImplementationDetails,
            _ => throw new FormatException($"'{section}' is not a section of the policy."),
        };
        return compiler.TryGetValue(context, out var list) ? list : compiler[context] = new();
    }

    private PolicyRules Rules() => new()
    {
        References = references.ToFrozenSet(StringComparer.Ordinal),
        UserAllowList = userAllowList,
        Compiler = compiler.ToFrozenDictionary(),
        WatchedNames = Watched().ToFrozenSet(StringComparer.Ordinal),
        Advice = advice,
    };

    private IEnumerable<string> Watched()
    {
        foreach (var member in watchedMembers) yield return member;
        foreach (var type in compiler.Values.SelectMany(list => list.Entries).Select(entry => entry.Key)
            .Where(type => userAllowList.Find(type) is null))
        {
            var name = type[(type.LastIndexOfAny(['.', '/']) + 1)..];
            yield return name;
            if (name.EndsWith(AttributeSuffix, StringComparison.Ordinal)) yield return name[..^AttributeSuffix.Length];
        }
    }

    private static string WithoutComment(string line)
    {
        var hash = line.IndexOf(" #", StringComparison.Ordinal);
        return hash < 0 ? line : line[..hash].TrimEnd();
    }

    /// <summary>At commas, but those between parentheses.</summary>
    private static IEnumerable<string> Split(string list)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i <= list.Length; i++)
        {
            if (i < list.Length && list[i] != ',') depth += list[i] switch { '(' => 1, ')' => -1, _ => 0 };
            else if (i == list.Length || depth == 0)
            {
                var item = list[start..i].Trim();
                if (item.Length == 0 || item.AsSpan().IndexOf(' ') is var space and >= 0 && !item.AsSpan(0, space).Contains('('))
                    throw new FormatException($"'{item}' is not a name.");
                yield return item;
                start = i + 1;
            }
        }
    }
}
