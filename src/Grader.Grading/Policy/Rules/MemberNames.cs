namespace Grader.Grading.Policy.Rules;

internal static class MemberNames
{
    private static readonly string[] Accessors = ["get_", "set_", "add_", "remove_"];

    /// <summary>The property's or event's name where the method is an accessor: <c>get_Length</c> is <c>Length</c>.</summary>
    public static string WithoutAccessor(string name)
    {
        foreach (var accessor in Accessors)
        {
            if (name.Length > accessor.Length && name.StartsWith(accessor, StringComparison.Ordinal)) return name[accessor.Length..];
        }

        return name;
    }
}
