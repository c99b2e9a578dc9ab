// expect: allowed
// about: type, property, relational, list, slice, positional and logical patterns
public static class Solution
{
    public static string Kind(object? value) => value switch
    {
        null => "nothing",
        int and (< 0 or > 100) => "far",
        int n => n.ToString(),
        string { Length: 0 } => "empty",
        string { Length: > 3 } s => s[..3],
        (int a, int b) => (a + b).ToString(),
        DateTimeOffset { Year: 2025 } => "this year",
        IEnumerable<int> => "numbers",
        _ => "other",
    };

    private static string Kind2(int[] items) => items switch
    {
        [] => "none",
        [var only] => $"one {only}",
        [1, .. var rest, 9] => $"between {rest.Length}",
        [.., < 0] => "ends below zero",
        { Length: > 10 } => "many",
        _ => "some",
    };

    public static string Text(ReadOnlySpan<char> word) => word switch
    {
        "yes" => "1",
        ['n', ..] => "0",
        _ => "?",
    };

    public static bool IsLetter(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z';

    public static int Day(string name) => name switch
    {
        "monday" => 1, "tuesday" => 2, "wednesday" => 3, "thursday" => 4,
        "friday" => 5, "saturday" => 6, "sunday" => 7,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "no such day"),
    };

    public static string All(int[] items) => Kind2(items) + Kind(items);
}
