using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Grader.Grading.Packs;

/// <summary>Reads challenge.yaml and says what is wrong with it, by file and line.</summary>
internal static class ChallengeYamlReader
{
    private const int FullScore = 10;
    private const double MaxCpuSeconds = 30;
    private const int MinHeapMegabytes = 24;
    private const int MaxHeapMegabytes = 1024;

    private static readonly IDeserializer Deserializer = new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .WithDuplicateKeyChecking()
        .Build();

    /// <summary>The file's content, or null with the reasons in <paramref name="problems"/>.</summary>
    /// <param name="slug">The challenge, for the problems.</param>
    /// <param name="name">The file's path as problems name it.</param>
    public static ChallengeYaml? Read(string slug, string name, string text, List<PackProblem> problems)
    {
        var before = problems.Count;
        ChallengeYaml? yaml = null;
        try
        {
            yaml = Deserializer.Deserialize<ChallengeYaml?>(text);
            if (yaml is null) problems.Add(new(slug, name, 1, "The file is empty; it needs title, summary, concept, difficulty and properties."));
            else problems.AddRange(Check(yaml, text).Select(problem => new PackProblem(slug, name, problem.Line, problem.Message)));
        }
        catch (YamlException exception)
        {
            problems.Add(new(slug, name, (int)exception.Start.Line, Explain(exception)));
        }

        return problems.Count == before ? yaml : null;
    }

    private static IEnumerable<(int? Line, string Message)> Check(ChallengeYaml yaml, string text)
    {
        foreach (var (key, value) in new[] { ("title", yaml.Title), ("summary", yaml.Summary), ("concept", yaml.Concept) })
        {
            if (string.IsNullOrWhiteSpace(value)) yield return (LineOf(text, key), $"'{key}' is missing: one line of text.");
        }

        if (yaml.Difficulty is not (>= 1 and <= 5))
            yield return (LineOf(text, "difficulty"), "'difficulty' is a number from 1 (first steps) to 5.");
        var points = yaml.Properties.Values.Sum();
        if (points != FullScore || yaml.Properties.Values.Any(value => value < 1))
        {
            yield return (LineOf(text, "properties"),
                $"the points of 'properties' add up to {points}; they are whole numbers from 1 that add up to {FullScore}.");
        }

        foreach (var property in yaml.Properties.Keys.Where(property => !KnownProperties.Ids.Contains(property)))
        {
            yield return (LineOf(text, property),
                $"'{property}' is no property; these are: {string.Join(", ", KnownProperties.Ids.Order(StringComparer.Ordinal))}.");
        }

        if (yaml.Limits.CpuSeconds is not (> 0 and <= MaxCpuSeconds))
            yield return (LineOf(text, "cpuSeconds"), $"'cpuSeconds' is more than 0 and at most {MaxCpuSeconds}.");
        if (yaml.Limits.HeapMegabytes is not (>= MinHeapMegabytes and <= MaxHeapMegabytes))
            yield return (LineOf(text, "heapMegabytes"), $"'heapMegabytes' is from {MinHeapMegabytes} to {MaxHeapMegabytes}.");
        if (yaml.Policy.Deny.Any(deny => string.IsNullOrWhiteSpace(deny.Member) || string.IsNullOrWhiteSpace(deny.Reason)))
            yield return (LineOf(text, "deny"), "each entry of 'deny' has a 'member' and the 'reason' that students read.");
    }

    private static int? LineOf(string text, string key)
    {
        var lines = text.Split('\n');
        var index = Array.FindIndex(lines, line => line.TrimStart(' ', '-').StartsWith(key + ":", StringComparison.Ordinal));
        return index < 0 ? null : index + 1;
    }

    // YamlDotNet puts the useful sentence into the inner exception, with the name of our class in it.
    private static string Explain(YamlException exception)
    {
        var message = exception.InnerException?.Message ?? exception.Message;
        const string unknown = "Property '";
        if (!message.StartsWith(unknown, StringComparison.Ordinal)) return $"this is not the YAML that was expected: {message}";
        var key = message[unknown.Length..message.IndexOf('\'', unknown.Length)];
        return $"'{key}' is not known here. Known: title, summary, concept, difficulty, prerequisites, properties, "
            + "limits (cpuSeconds, heapMegabytes), policy (allow, deny: member, reason).";
    }
}
