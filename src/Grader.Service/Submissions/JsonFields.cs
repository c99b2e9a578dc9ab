using System.Text.Json;
using Grader.Grading.Intake;

namespace Grader.Service.Submissions;

/// <summary>
/// Reads a JSON body field by field and collects everything that is wrong with it, in words for the one who sent it. A
/// serializer would stop at the first fault and name types of .NET.
/// </summary>
internal sealed class JsonFields
{
    private readonly List<IntakeProblem> problems = [];

    public IReadOnlyList<IntakeProblem> Problems => problems;

    public void Report(IntakeProblem problem) => problems.Add(problem);

    public void Report(string pointer, string message, bool tooLarge = false) => problems.Add(new(pointer, message, tooLarge));

    /// <summary>
    /// Whether this is an object whose members have readable names; reports those that it may not have, or has twice.
    /// </summary>
    public bool IsObject(JsonElement element, string pointer, params ReadOnlySpan<string> known)
    {
        if (!Is(JsonValueKind.Object, element, pointer)) return false;

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            if (NameOf(member) is not { } name)
            {
                // Looking for any other field would stumble over this one.
                Report(pointer, "A field's name is not valid Unicode.");
                return false;
            }

            if (!known.Contains(name)) Report(JsonPointer.Member(pointer, name), UnknownField(known));
            else if (!seen.Add(name)) Report(JsonPointer.Member(pointer, name), "This field is here twice.");
        }

        return true;
    }

    /// <summary>The member, unless it is missing or null; both are reported where it is required.</summary>
    public JsonElement? Member(JsonElement parent, string pointer, string name, bool required)
    {
        var isThere = parent.TryGetProperty(name, out var member);
        if (isThere && member.ValueKind != JsonValueKind.Null) return member;
        if (required) Report(JsonPointer.Member(pointer, name), isThere ? "This field must not be null." : "This field is missing.");
        return null;
    }

    /// <summary>The text of a required member; null where something is reported.</summary>
    public string? Text(JsonElement parent, string pointer, string name) =>
        Member(parent, pointer, name, required: true) is { } member
            ? Text(member, JsonPointer.Member(pointer, name))
            : null;

    /// <summary>The text; null where something is reported.</summary>
    public string? Text(JsonElement element, string pointer)
    {
        if (!Is(JsonValueKind.String, element, pointer)) return null;
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            // The parser's way to say that \ud800 stands alone.
            Report(pointer, "The text is not valid Unicode: it has half of a surrogate pair.");
            return null;
        }
    }

    public bool Is(JsonValueKind kind, JsonElement element, string pointer)
    {
        if (element.ValueKind == kind) return true;
        Report(pointer, $"This must be {Name(kind)}, not {Name(element.ValueKind)}.");
        return false;
    }

    /// <summary>Null where the name cannot be decoded.</summary>
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
        $"This field is unknown; the fields here are {string.Join(", ", known.ToArray())}.";

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
