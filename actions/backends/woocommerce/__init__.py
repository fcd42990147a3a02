"""WooCommerce as a shop system, over its REST interface (version 3); knows nothing of conversations."""
