// challenge: pass-on
// expect: failed or compile_error
// expect without policy: failed or compile_error
// about: hides code in a comment by characters that turn the direction of writing.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();

    // ‮ } ;)(llaC ⁦ // check⁩ ⁦ begin
    private static int X() => 1; /* ‮ */
}
