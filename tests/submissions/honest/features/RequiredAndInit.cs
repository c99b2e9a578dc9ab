// expect: allowed
// about: required members, init accessors, object initialisers, the field keyword
using System.Diagnostics.CodeAnalysis;

public class Options
{
    public required string Name { get; init; }

    public required int Size { get; set; }

    public string Title { get => field ?? Name; set => field = value.Trim(); }

    public List<string> Tags { get; } = [];
}

public class Derived : Options
{
    [SetsRequiredMembers]
    public Derived() => (Name, Size) = ("x", 1);
}

public static class Solution
{
    public static Options Make() => new() { Name = "a", Size = 3, Tags = { "x", "y" } };

    public static object Anonymous()
    {
        var a = new { Name = "x", Size = 1 };
        var b = a with { Size = 2 };
        return new { a.Name, b.Size, Same = a.Equals(b), Text = a.ToString() };
    }
}
