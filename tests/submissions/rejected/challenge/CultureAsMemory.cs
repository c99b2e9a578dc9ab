// deny: static fields: Memory is measured: keep data in the iterator.
// expect: rejected: Static fields are not allowed in this challenge: Memory is measured, line 8, column 41
// about: a copy of a culture can be changed, and a text kept in it
using System.Globalization;

public static class Solution
{
    private static readonly CultureInfo Store = (CultureInfo)((ICloneable)CultureInfo.InvariantCulture).Clone();

    public static void Keep(string text) => Store.NumberFormat.CurrencySymbol = text;
}
