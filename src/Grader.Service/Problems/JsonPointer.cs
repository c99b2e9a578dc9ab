namespace Grader.Service.Problems;

/// <summary>Names a field for people and programs (RFC 6901).</summary>
internal static class JsonPointer
{
    /// <summary>The pointer of a member of the object at <paramref name="parent"/>.</summary>
    public static string Member(string parent, string name) =>
        $"{parent}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    /// <summary>The form in a URI fragment (RFC 6901, section 6), as in RFC 9457.</summary>
    public static string ToFragment(string pointer) => "#" + string.Join('/', pointer.Split('/').Select(Uri.EscapeDataString));
}
