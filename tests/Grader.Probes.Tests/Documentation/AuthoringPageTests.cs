using Grader.Probes.Hosting;
using Grader.Probes.Tests.Table;
using Grader.Verification.Flakes;

namespace Grader.Probes.Tests.Documentation;

public sealed class AuthoringPageTests
{
    public static TheoryData<string> Titles => [.. AuthoringPage.Sections.Keys];

    [Theory]
    [MemberData(nameof(Titles))]
    public async Task Each_solution_on_the_page_passes_its_test(string title)
    {
        var section = AuthoringPage.Sections[title];
        foreach (var solution in section.Of("csharp solution"))
            Assert.Empty(await Violations(solution, section.Test));
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public async Task Each_wrong_solution_on_the_page_dies_on_the_property_that_it_names(string title)
    {
        var section = AuthoringPage.Sections[title];
        foreach (var wrong in section.Of("csharp wrong"))
        {
            var named = wrong.Split('\n')[0].Replace("// dies: ", "", StringComparison.Ordinal);
            Assert.Contains(await Violations(wrong, section.Test), violation => violation.Property == named);
        }
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public async Task The_message_on_the_page_is_what_the_student_of_the_first_wrong_solution_reads(string title)
    {
        var section = AuthoringPage.Sections[title];
        var violations = await Violations(section.Of("csharp wrong").First(), section.Test);
        Assert.Equal(section.Of("text message").Single().TrimEnd('\n'), violations[0].Message);
    }

    [Fact]
    public void The_page_names_every_property_of_the_table()
    {
        var missing = PropertyTable.Properties.Where(property => !AuthoringPage.Text.Contains(property, StringComparison.Ordinal));
        Assert.Empty(missing);
    }

    [Fact]
    public void The_page_names_every_assertion()
    {
        var assertions = typeof(Probe).Assembly.GetExportedTypes()
            .Where(type => type.Name.EndsWith("Assert", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods().Where(method => method.DeclaringType == type))
            .Select(method => method.Name).Distinct(StringComparer.Ordinal);
        Assert.All(assertions, name => Assert.Contains(name, AuthoringPage.Text, StringComparison.Ordinal));
    }

    private static async Task<List<Violation>> Violations(string solution, string test)
    {
        var all = new List<Violation>();
        foreach (var run in ProgramCompiler.CompileTests(solution, test))
        {
            TestScope.Begin();
            await Record.ExceptionAsync(run);
            all.AddRange(TestScope.End());
        }

        return all;
    }
}
