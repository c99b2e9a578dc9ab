using System.Xml.Linq;

namespace Grader.Architecture.Tests;

/// <summary>Which project may know which (the table of docs/architecture.md), and who sees whose internals.</summary>
public sealed class ProjectTests
{
    /// <summary>The projects that each project may reference. A reference that ReferenceOutputAssembly turns off orders
    /// the build only.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Grader.Contracts"] = [],
        ["Grader.Client"] = ["Grader.Contracts"],
        ["Grader.Probes"] = [],
        ["Grader.Guest"] = ["Grader.Contracts"],
        ["Grader.TestHost"] = ["Grader.Contracts", "Grader.Guest", "Grader.Probes"],
        ["Grader.Compiler"] = ["Grader.Contracts", "Grader.Guest"],
        ["Grader.Sandbox"] = ["Grader.Contracts", "Grader.Guest"],
        ["Grader.Grading"] = ["Grader.Contracts", "Grader.Guest", "Grader.Sandbox"],
        ["Grader.Verification"] = ["Grader.Contracts", "Grader.Grading"],
        ["Grader.Storage"] = ["Grader.Contracts"],
        ["Grader.Webhooks"] = ["Grader.Contracts", "Grader.Storage"],
        ["Grader.Service"] = ["Grader.Contracts", "Grader.Grading", "Grader.Storage", "Grader.Webhooks"],
        ["Grader.Cli"] = ["Grader.Contracts", "Grader.Grading", "Grader.Probes", "Grader.Sandbox", "Grader.Service", "Grader.Verification"],
    };

    public static TheoryData<string> Projects => [.. Checkout.Projects.Keys.Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_the_thirteen_projects_of_the_map() =>
        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), Checkout.Projects.Keys.Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Projects))]
    public void References_only_what_the_map_allows(string project)
    {
        var references = Checkout.Projects[project].Descendants("ProjectReference")
            .Where(reference => reference.Attribute("ReferenceOutputAssembly")?.Value != "false")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));

        Checkout.AssertNone(references.Except(Allowed[project]));
    }

    [Theory, MemberData(nameof(Projects))]
    public void Opens_its_internals_to_its_tests_and_at_most_one_neighbour(string project)
    {
        var friends = Checkout.Items(Checkout.Projects[project], "InternalsVisibleTo").ToList();
        var neighbours = friends.Where(friend => !friend.EndsWith(".Tests", StringComparison.Ordinal));

        Assert.True(neighbours.Count() <= 1, $"{project} opens its internals to {string.Join(", ", friends)}.");
    }

    /// <summary>The maintainers' rigs are no tests, so only the solution keeps them building.</summary>
    [Fact]
    public void The_rigs_are_in_the_solution_and_use_the_command_line_and_what_tests_share()
    {
        var rigs = XDocument.Load(Path.Combine(Checkout.Root, "tests", "Grader.Rigs", "Grader.Rigs.csproj")).Root!;
        var references = Checkout.Items(rigs, "ProjectReference").Select(Path.GetFileNameWithoutExtension);

        Assert.Equal(["Grader.Cli", "Grader.Testing"], references.Order(StringComparer.Ordinal));
        Assert.Contains("Grader.Rigs.csproj", File.ReadAllText(Path.Combine(Checkout.Root, "Grader.sln")), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_shipped_takes_anything_from_the_tests() => Checkout.AssertNone(
        from project in Checkout.Projects
        from include in project.Value.Descendants().Attributes("Include")
        where include.Value.Replace('\\', '/').Contains("../tests/", StringComparison.Ordinal)
        select $"{project.Key}: {include.Value}");

    [Theory]
    [InlineData("MassTransit")]
    [InlineData("Microsoft.AspNetCore")]
    public void Below_the_service_nobody_knows(string package)
    {
        var users = Checkout.Projects
            .Where(project => project.Key is not ("Grader.Service" or "Grader.Cli"))
            .Where(project => Checkout.Items(project.Value, "PackageReference").Concat(Checkout.Items(project.Value, "FrameworkReference"))
                .Any(name => name.StartsWith(package, StringComparison.Ordinal)))
            .Select(project => project.Key);

        Checkout.AssertNone(users);
    }
}
