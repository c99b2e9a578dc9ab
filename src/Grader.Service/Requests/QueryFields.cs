using System.Globalization;
using Grader.Service.Problems;

namespace Grader.Service.Requests;

/// <summary>Reads the query of a request, and says what is wrong with it: unknown names, names given twice, and values.</summary>
internal sealed class QueryFields
{
    private const int LongestText = 255;

    private readonly IQueryCollection query;
    private readonly List<FieldError> errors = [];

    public QueryFields(IQueryCollection query, params ReadOnlySpan<string> known)
    {
        this.query = query;
        var names = string.Join(", ", known.ToArray());
        foreach (var (name, values) in query)
        {
            if (!known.Contains(name)) Report(name, $"Unknown parameter; the parameters here are {names}.");
            else if (values.Count > 1) Report(name, "This parameter appears twice.");
        }
    }

    /// <summary>Null if nothing is wrong.</summary>
    public Problem? Problem => errors.Count == 0 ? null : new(
        ProblemType.InvalidRequest, $"The parameter '{errors[0].Pointer}' is wrong: {errors[0].Detail}", errors);

    public void Report(string name, string detail) => errors.Add(new(name.Length <= LongestText ? name : name[..LongestText], detail));

    /// <summary>Null if it is missing or wrong.</summary>
    public string? Text(string name)
    {
        if (query[name] is not [{ } text]) return null;
        if (text.Length is > 0 and <= LongestText && !text.Any(char.IsControl)) return text;
        Report(name, $"{text.Length} characters; 1 to {LongestText} are allowed, and no control characters.");
        return null;
    }

    /// <summary>Null if it is missing or wrong.</summary>
    public long? Long(string name, long least, long most)
    {
        if (query[name] is not [{ } text]) return null;
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most)
            return value;
        Report(name, string.Create(CultureInfo.InvariantCulture, $"This must be a whole number from {least} to {most}."));
        return null;
    }

    /// <summary>One of several words; null if it is missing or wrong.</summary>
    public string? Choice(string name, params ReadOnlySpan<string> choices)
    {
        if (query[name] is not [{ } text]) return null;
        if (choices.Contains(text)) return text;
        Report(name, $"This must be one of {string.Join(", ", choices.ToArray())}.");
        return null;
    }

    /// <summary>A time of RFC 3339; null if it is missing or wrong.</summary>
    public DateTimeOffset? Time(string name)
    {
        if (query[name] is not [{ } text]) return null;
        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)) return time;
        Report(name, "This must be a time such as 2026-11-29T10:00:00Z.");
        return null;
    }
}
