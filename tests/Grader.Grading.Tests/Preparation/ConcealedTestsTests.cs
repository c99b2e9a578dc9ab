using Grader.Grading.Packs.Manifest;
using Grader.Grading.Preparation;

namespace Grader.Grading.Tests.Preparation;

public sealed class ConcealedTestsTests
{
    private const string Source =
        """
        public class LazinessTests
        {
            // Pulls_only_what_it_needs is told by its name.
            [Fact, Property("LZ-PULL", "Pulls only what it needs", Points = 2)]
            public void Pulls_only_what_it_needs() => Assert.Equal(nameof(LazinessTests), Helper());

            private static string Helper() => "";
        }
        """;

    private static readonly HiddenTest Test = HiddenTest.OfStatement("LazinessTests.Pulls_only_what_it_needs", 1);

    [Fact]
    public void No_name_of_a_test_or_its_class_is_left()
    {
        var concealed = ConcealedTests.Of([new("LazinessTests.cs", Source)], [Test]);
        var everything = string.Concat(concealed.Files.Select(file => file.Name + file.Content)) + concealed.Manifest[0].Method;
        Assert.DoesNotContain("Pulls_only", everything, StringComparison.Ordinal);
        Assert.DoesNotContain("LazinessTests", everything, StringComparison.Ordinal);
        Assert.Contains("Helper", everything, StringComparison.Ordinal);
    }

    [Fact]
    public void The_manifest_names_the_concealed_test()
    {
        var concealed = ConcealedTests.Of([new("LazinessTests.cs", Source)], [Test]);
        var name = concealed.Manifest[0].Method.Split('.');
        Assert.Contains($"class {name[0]}", concealed.Files[0].Content, StringComparison.Ordinal);
        Assert.Contains($"void {name[1]}()", concealed.Files[0].Content, StringComparison.Ordinal);
    }
}
