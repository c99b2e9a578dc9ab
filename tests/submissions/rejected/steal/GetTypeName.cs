// expect: rejected: `Object.GetType`, line 5, column 68
// expect: rejected: `Type.Name`, line 5, column 78
public static class Solution
{
    public static bool IsProbe<T>(IEnumerable<T> source) => source.GetType().Name.Contains("Probe");
}
