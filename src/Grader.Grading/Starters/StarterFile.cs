using System.Text;

namespace Grader.Grading.Starters;

/// <summary>A file of a starter project.</summary>
/// <param name="Name">Relative to the project's folder, with <c>/</c>.</param>
public sealed record StarterFile(string Name, byte[] Content)
{
    internal static StarterFile OfText(string name, string text) => new(name, Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));
}
