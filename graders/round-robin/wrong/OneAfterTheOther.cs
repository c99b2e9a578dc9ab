// dies: VAL
// Runs each task to its end before the next one begins: that is a chain, not a scheduler.
public static class Solution
{
    public static IEnumerable<string> Run(IEnumerable<IEnumerable<string>> tasks) => tasks.SelectMany(task => task);
}
