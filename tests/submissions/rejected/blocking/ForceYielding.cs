// expect: rejected: `Task.ConfigureAwait` is not allowed here: use `ConfigureAwait(bool)`, line 4, column 53
public static class Solution
{
    public static async Task Run(Task t) => await t.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
}
