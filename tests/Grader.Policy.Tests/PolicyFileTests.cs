using Grader.Grading.Policy.Rules;
using Microsoft.CodeAnalysis;

namespace Grader.Policy.Tests;

/// <summary>A name that does not exist protects nobody and allows nothing: it is a slip of the pen.</summary>
public sealed class PolicyFileTests
{
    private static readonly ILookup<string, INamedTypeSymbol> Types = FrameworkTypes.ByName;

    public static TheoryData<string> Lists =>
        new(PolicyRules.Current.Compiler.Keys.Select(context => context.ToString()).Append("UserAllowList"));

    [Theory]
    [MemberData(nameof(Lists))]
    public void Lists_only_types_and_members_that_exist(string list)
    {
        var rules = list == "UserAllowList"
            ? PolicyRules.Current.UserAllowList : PolicyRules.Current.Compiler[Enum.Parse<EmissionContext>(list)];

        var unknown = rules.Entries.SelectMany(entry => Unknown(entry.Key, entry.Value));

        Assert.Empty(unknown);
    }

    [Fact]
    public void Lists_the_assemblies_in_which_listed_types_live_and_no_others()
    {
        string[] ofChallenges = ["Given", "System.Threading.Channels"];
        var lists = PolicyRules.Current.Compiler.Values.Append(PolicyRules.Current.UserAllowList);
        var needed = lists.SelectMany(list => list.Entries).SelectMany(entry => Types[entry.Key])
            .Select(type => type.ContainingAssembly.Name);

        Assert.Equal(needed.Concat(ofChallenges).Distinct().Order(), PolicyRules.Current.References.Order());
    }

    [Fact]
    public void Gives_advice_only_for_names_that_exist()
    {
        var unknown = PolicyRules.Current.Advice.Names.Where(name => !IsKnown(name));

        Assert.Empty(unknown);
    }

    [Theory]
    [InlineData("[user]\nInt32", "line 2")]
    [InlineData("[user]\nnamespace System\nInt32\nInt32", "line 4")]
    [InlineData("[peopel]\nnamespace System\nInt32", "line 3")]
    [InlineData("[user]\nnamespace System\nInt 32", "line 3")]
    [InlineData("[advice]\nSystem.Int32", "line 2")]
    public void Refuses_a_line_that_is_not_understood(string text, string line)
    {
        var error = Assert.Throws<FormatException>(() => PolicyFile.Parse(new StringReader(text)));

        Assert.Contains(line, error.Message);
    }

    private static IEnumerable<string> Unknown(string type, TypeRule rule)
    {
        if (!Types.Contains(type)) return [type];
        var members = Types[type].SelectMany(Members).ToHashSet(StringComparer.Ordinal);
        return rule.Named.Where(name => !members.Contains(name)).Select(name => $"{type}: {name}");
    }

    private static bool IsKnown(string name)
    {
        if (name.EndsWith(".*", StringComparison.Ordinal))
            return Types.Any(type => type.Key.StartsWith(name[..^1], StringComparison.Ordinal));
        var dot = name.LastIndexOf('.');
        return Types.Contains(name) || Types[name[..dot]].SelectMany(Members).Contains(name[(dot + 1)..]);
    }

    private static IEnumerable<string> Members(INamedTypeSymbol type) => type.GetMembers().Select(member => member.MetadataName);
}
