using System.Globalization;

namespace Grader.Service.Http;

/// <summary>Reads the parameters of a query and collects every error, in words for the client.</summary>
internal sealed class QueryFields
{
    private const int LongestName = 64;

    private readonly IQueryCollection query;
    private readonly List<(string Name, string Message)> problems = [];

    /// <param name="known">The parameters of this address. Any other one is an error, so that a misspelt one is noticed.</param>
    public QueryFields(HttpRequest request, params string[] known)
    {
        query = request.Query;
        foreach (var name in query.Keys.Except(known, StringComparer.OrdinalIgnoreCase).Take(3))
            Report(name.Length <= LongestName ? name : name[..LongestName], $"Unknown parameter; those here are {string.Join(", ", known)}.");
    }

    /// <summary>Each names a parameter.</summary>
    public IReadOnlyList<(string Name, string Message)> Problems => problems;

    public void Report(string name, string message) => problems.Add((name, message));

    /// <returns>Null if it is missing or an error was reported.</returns>
    public string? Text(string name)
    {
        if (!query.TryGetValue(name, out var values)) return null;
        if (values is [{ Length: > 0 } only]) return only;

        Report(name, values.Count > 1 ? "This parameter appears twice." : "This parameter is empty; leave it out or give it a value.");
        return null;
    }

    /// <returns>The default if it is missing or an error was reported.</returns>
    public int Whole(string name, int least, int most, int otherwise)
    {
        if (Text(name) is not { } text) return otherwise;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;

        Report(name, $"This must be a whole number from {least} to {most}.");
        return otherwise;
    }

    /// <returns>Null if it is missing or an error was reported.</returns>
    public string? OneOf(string name, IReadOnlyList<string> choices)
    {
        var text = Text(name);
        if (text is null || choices.Contains(text, StringComparer.Ordinal)) return text;

        Report(name, $"This must be one of {string.Join(", ", choices)}.");
        return null;
    }
}
