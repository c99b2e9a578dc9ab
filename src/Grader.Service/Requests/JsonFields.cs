using System.Text.Json;
using Grader.Grading.Intake;
using Grader.Service.Problems;

namespace Grader.Service.Requests;

/// <summary>
/// Reads a JSON body field by field and collects every error, in words for the client. A serializer would stop at the first
/// error and name .NET types.
/// </summary>
internal sealed class JsonFields
{
    // One body can have a hundred thousand members, and one name can be as long as the body.
    private const int MaxWrongMembers = 10;
    private const int LongestName = 100;

    private readonly List<IntakeProblem> problems = [];

    public IReadOnlyList<IntakeProblem> Problems => problems;

    public void Report(IntakeProblem problem) => problems.Add(problem);

    public void Report(string pointer, string message, bool tooLarge = false) => problems.Add(new(pointer, message, tooLarge));

    /// <summary>Whether this is an object with readable member names. Reports the first unknown and duplicate members.</summary>
    public bool IsObject(JsonElement element, string pointer, params ReadOnlySpan<string> known)
    {
        if (!Is(JsonValueKind.Object, element, pointer)) return false;

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var wrong = 0;
        foreach (var member in element.EnumerateObject())
        {
            if (NameOf(member) is not { } name)
            {
                // Looking up any other field would throw because of this one.
                Report(pointer, "The name of a field is not valid Unicode.");
                return false;
            }

            var isKnown = known.Contains(name);
            if (isKnown && seen.Add(name)) continue;
            if (++wrong > MaxWrongMembers)
            {
                Report(pointer, $"More than {MaxWrongMembers} fields here are unknown or appear twice; the rest was not read.");
                return false;
            }

            Report(
                name.Length <= LongestName ? JsonPointer.Member(pointer, name) : pointer,
                isKnown ? "This field appears twice." : UnknownField(known));
        }

        return true;
    }

    /// <summary>The member; null if it is missing or null, which is reported if it is required.</summary>
    public JsonElement? Member(JsonElement parent, string pointer, string name, bool required)
    {
        var isThere = parent.TryGetProperty(name, out var member);
        if (isThere && member.ValueKind != JsonValueKind.Null) return member;
        if (required) Report(JsonPointer.Member(pointer, name), isThere ? "This field must not be null." : "This field is missing.");
        return null;
    }

    /// <summary>The text of a required member; null if an error was reported.</summary>
    public string? Text(JsonElement parent, string pointer, string name) =>
        Member(parent, pointer, name, required: true) is { } member
            ? Text(member, JsonPointer.Member(pointer, name))
            : null;

    /// <summary>The text; null if an error was reported.</summary>
    public string? Text(JsonElement element, string pointer)
    {
        if (!Is(JsonValueKind.String, element, pointer)) return null;
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            // The parser throws this for a lone surrogate such as \ud800.
            Report(pointer, "The text is not valid Unicode: it contains half of a surrogate pair.");
            return null;
        }
    }

    /// <summary>A text of 1 to some characters that is compared or shown in a line; null if an error was reported.</summary>
    public string? ShortText(JsonElement element, string pointer, int maxLength)
    {
        if (Text(element, pointer) is not { } text) return null;
        var isSound = true;
        if (text.Length is 0 || text.Length > maxLength)
        {
            Report(pointer, $"{text.Length} characters; 1 to {maxLength} are allowed.", tooLarge: text.Length > maxLength);
            isSound = false;
        }

        if (text.Any(char.IsControl))
        {
            Report(pointer, "Control characters are not allowed here.");
            isSound = false;
        }

        return isSound ? text : null;
    }

    /// <summary>An array of texts with the pointer of each; empty if it is missing or an error was reported.</summary>
    public IEnumerable<(string Text, string Pointer)> Texts(JsonElement parent, string pointer, string name, int most, bool required)
    {
        if (Member(parent, pointer, name, required) is not { } array) yield break;

        var place = JsonPointer.Member(pointer, name);
        if (!Is(JsonValueKind.Array, array, place)) yield break;
        if (array.GetArrayLength() > most)
        {
            Report(place, $"{array.GetArrayLength()} entries; at most {most} are allowed.", tooLarge: true);
            yield break;
        }

        for (var index = 0; index < array.GetArrayLength(); index++)
            if (Text(array[index], $"{place}/{index}") is { } text) yield return (text, $"{place}/{index}");
    }

    /// <summary>A whole number; null if it is missing or an error was reported.</summary>
    public int? Integer(JsonElement parent, string pointer, string name, int least, int most)
    {
        if (Member(parent, pointer, name, required: false) is not { } member) return null;

        var place = JsonPointer.Member(pointer, name);
        if (!Is(JsonValueKind.Number, member, place)) return null;
        if (member.TryGetInt32(out var value) && value >= least && value <= most) return value;
        Report(place, $"This must be a whole number from {least} to {most}.");
        return null;
    }

    /// <summary>A boolean; null if it is missing or an error was reported.</summary>
    public bool? Boolean(JsonElement parent, string pointer, string name)
    {
        if (Member(parent, pointer, name, required: false) is not { } member) return null;
        if (member.ValueKind is JsonValueKind.True or JsonValueKind.False) return member.GetBoolean();
        Report(JsonPointer.Member(pointer, name), $"This must be true or false, not {Name(member.ValueKind)}.");
        return null;
    }

    public bool Is(JsonValueKind kind, JsonElement element, string pointer)
    {
        if (element.ValueKind == kind) return true;
        Report(pointer, $"This must be {Name(kind)}, not {Name(element.ValueKind)}.");
        return false;
    }

    /// <summary>Null if the name is not valid Unicode.</summary>
    public static string? NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string UnknownField(ReadOnlySpan<string> known) =>
        $"Unknown field; the fields here are {string.Join(", ", known.ToArray())}.";

    private static string Name(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "a boolean",
        _ => "null",
    };
}
