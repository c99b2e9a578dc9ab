// expect: allowed
// about: switch expressions and statements, big and small, non-exhaustive too
public enum Light { Red, Amber, Green }

public static class Solution
{
#pragma warning disable CS8524
    public static Light Next(Light light) => light switch
    {
        Light.Red => Light.Green,
        Light.Green => Light.Amber,
        Light.Amber => Light.Red,
    };

    public static string Tax(decimal income, bool married) => (income, married) switch
    {
        (< 10_000m, _) => "none",
        ( < 50_000m, true) => "low",
        (_, false) => "high",
        _ => "middle",
    };

    public static int Old(string command)
    {
        switch (command)
        {
            case "add": return 1;
            case "remove" or "delete": return 2;
            case { Length: > 10 }: goto default;
            case "list": return 3;
            case "show": return 4;
            case "move": return 5;
            case "copy": return 6;
            case "help": return 7;
            default: return -1;
        }
    }

    public static bool Known(string name) => Enum.TryParse<Light>(name, true, out var l) && Enum.IsDefined(l)
        && Enum.GetValues<Light>().Length == 3 && Enum.GetNames<Light>()[0] == l.ToString() && !l.HasFlag(Light.Green);
}
