using System.Text.RegularExpressions;

namespace Grader.Grading.Packs;

/// <summary>The names that challenges may have.</summary>
public static partial class SlugRules
{
    public const string InWords =
        "a slug is lower-case letters and digits in words joined by '-', such as take-every, at most 40 characters";

    private const int MaxLength = 40;

    public static bool IsSlug(string name) => name.Length <= MaxLength && Form().IsMatch(name);

    [GeneratedRegex(@"\A[a-z][a-z0-9]*(-[a-z0-9]+)*\z")]
    private static partial Regex Form();
}
