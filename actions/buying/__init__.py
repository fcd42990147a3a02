"""What is asked before buying: products, stock, sizes, delivery, paying, discounts, duties.

Must not know how an order is changed, or how money is paid back.
"""
