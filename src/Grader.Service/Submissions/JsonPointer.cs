namespace Grader.Service.Submissions;

/// <summary>Names a field for humans and programs (RFC 6901).</summary>
internal static class JsonPointer
{
    /// <summary>The pointer of a member of the object at <paramref name="parent"/>.</summary>
    public static string Member(string parent, string name) =>
        $"{parent}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    /// <summary>The form in a URI fragment, section 6, which RFC 9457 uses.</summary>
    public static string ToFragment(string pointer) =>
        "#" + string.Join('/', pointer.Split('/').Select(Uri.EscapeDataString));
}
