using Grader.Grading.Packs;

namespace Grader.Testing.Properties;

/// <summary>
/// The table of properties as a pack, so that the pipeline grades its programs like submissions. Each check becomes
/// a challenge with one hidden test; its first right program is the contract and the reference.
/// </summary>
public static class PropertyPack
{
    /// <summary>Writes the pack into an empty folder.</summary>
    public static PackSnapshot Write(string folder)
    {
        var pack = new PackFolders(folder);
        foreach (var programs in PropertyTable.Programs.GroupBy(program => program.Slug))
            Write(pack, programs.First(program => program.IsRight));
        return PackSnapshot.Load([pack]);
    }

    private static void Write(PackFolders pack, PropertyProgram right)
    {
        var (challenge, hidden) = (Path.Combine(pack.Public, right.Slug), Path.Combine(pack.Hidden, right.Slug));
        var reference = Path.Combine(hidden, "reference");
        Directory.CreateDirectory(challenge);
        Directory.CreateDirectory(reference);

        var (code, check) = (right.ReadCode(), right.ReadCheck());
        File.WriteAllText(Path.Combine(challenge, "challenge.yaml"), Settings(right.Property));
        File.WriteAllText(Path.Combine(challenge, "README.md"), $"# {right.Property}\n");
        File.WriteAllText(Path.Combine(challenge, "Starter.cs"), code);
        File.WriteAllText(Path.Combine(reference, right.Name), code);
        File.WriteAllText(Path.Combine(hidden, "CheckTests.cs"), check);
        var result = check.Contains("async Task Run", StringComparison.Ordinal) ? "Task" : "void";
        File.WriteAllText(Path.Combine(hidden, "PropertyTests.cs"), Tests(right.Property, result));
    }

    private static string Tests(string property, string result) => $$"""
        public class PropertyTests
        {
            [Fact, Property("{{property}}", "Has the property", Points = 10)]
            public {{result}} Has_the_property() => Check.Run();

            [Fact, Canary]
            public void Has_another_property() => Assert.Fail("A canary.");
        }
        """;

    private static string Settings(string property) => $"""
        title: {property}
        summary: Programs that have the property {property}, and programs that lack it.
        concept: properties
        difficulty: 1
        properties:
          {property}: 10
        """;
}
